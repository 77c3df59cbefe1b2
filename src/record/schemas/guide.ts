import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { retrySchema } from '../tables/codes.ts';
import { idSchema } from './id.ts';

/** A page of advice that holds for more than one code: `guides/<locale>/<id>.md` in every language, joined. */
export const guideSchema = z.strictObject({
  id: idSchema,
  titles: localized(z.string().min(1)),
  descriptions: localized(z.string().min(1)),
  /** Where it stands among the guides: the lowest first. */
  order: z.number(),
  /** It is for all codes that have one of these values. */
  retry: z.array(retrySchema),
  /** Its parts, under headings of the second level. */
  sections: z.array(
    z.strictObject({
      /** Its anchor. */
      id: idSchema,
      titles: localized(z.string().min(1)),
      /** What it links to, as `tencent-im/6206`. */
      codes: z.array(z.string().min(1)),
    }),
  ),
  html: localized(z.string().min(1)),
  /** The same as Markdown: a link to a code is its product's folder and the code, `tencent-im/6206`. */
  markdown: localized(z.string().min(1)),
  /** Its bare text without examples of code, for search. */
  texts: localized(z.string().min(1)),
});

export type Guide = z.infer<typeof guideSchema>;
