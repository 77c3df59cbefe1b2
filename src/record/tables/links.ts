import { z } from 'astro/zod';
import { mapLocales } from '../../i18n/locales.ts';
import { idSchema } from '../schemas/id.ts';

/** `links.tsv`: the pages that words lead to, each by an id, with the address for the readers of each language. */
export const linksTable = z.strictObject({ id: idSchema, ...mapLocales(() => z.string()) });
