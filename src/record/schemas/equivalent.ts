import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { idSchema } from './id.ts';
import { inlineSchema } from './words.ts';

/** A class of codes that mean the same: the rows of `equivalents/<locale>.md` joined. */
export const equivalentSchema = z.strictObject({
  id: idSchema,
  names: localized(z.string().min(1)),
  /** What all its codes have in common, a sentence. */
  shared: localized(inlineSchema),
});

export type Equivalent = z.infer<typeof equivalentSchema>;
