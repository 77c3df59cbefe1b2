import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { topicSchema } from '../tables/topics.ts';
import { idSchema } from './id.ts';
import { inlineSchema } from './words.ts';

/** A class of codes that mean the same: its row of `equivalents/topics.tsv` and those of `equivalents/<locale>.md`, joined. */
export const equivalentSchema = z.strictObject({
  id: idSchema,
  /** What a developer was doing when one of its codes came. */
  topic: topicSchema,
  /** Its row in `topics.tsv`, from 0. */
  order: z.number().int().nonnegative(),
  names: localized(z.string().min(1)),
  /** What all its codes have in common, a sentence. */
  shared: localized(inlineSchema),
});

export type Equivalent = z.infer<typeof equivalentSchema>;
