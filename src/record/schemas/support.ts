import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { httpsUrl } from './https-url.ts';
import { idSchema } from './id.ts';
import { inlineSchema } from './words.ts';

const item = z.strictObject({
  id: idSchema,
  names: localized(z.string().min(1)),
  details: localized(inlineSchema),
});

/** How a product's technical support is asked: its `support.md` in every language, joined. */
export const supportSchema = z.strictObject({
  product: z.string(),
  /** Where a ticket is opened. */
  page: localized(httpsUrl),
  /** What a ticket says, a line each. */
  send: z.array(item),
  /** Where each platform keeps its log. */
  logs: z.array(item),
});

export type Support = z.infer<typeof supportSchema>;
