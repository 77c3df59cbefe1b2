import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { inlineSchema } from './words.ts';

/** A class of codes that mean the same: a row of each `content/equivalents/<locale>.md`. */
export const equivalentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: use a-z, 0-9 and single hyphens'),
  names: localized(z.string().min(1)),
  /** What all its codes have in common, a sentence. */
  shared: localized(inlineSchema),
});

export type Equivalent = z.infer<typeof equivalentSchema>;
