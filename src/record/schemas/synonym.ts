import { z } from 'astro/zod';
import { localeSchema } from '../../i18n/localized.ts';
import { synonymsTable } from '../tables/synonyms.ts';

/** What people type in one language, and the words that titles use for it. */
export const synonymSchema = z.strictObject({ locale: localeSchema, ...synonymsTable.shape });

export type Synonym = z.infer<typeof synonymSchema>;
