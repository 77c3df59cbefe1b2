import { z } from 'astro/zod';
import { localeSchema } from '../../i18n/localized.ts';

/** What people type, and the words that titles use for it: a row of `content/synonyms/<locale>.md`. */
export const synonymSchema = z.strictObject({
  locale: localeSchema,
  typed: z.string().min(1),
  term: z.string().min(1),
});

export type Synonym = z.infer<typeof synonymSchema>;
