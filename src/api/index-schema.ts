import { z } from 'astro/zod';
import { localeSchema, localized } from '../i18n/localized.ts';
import { idSchema } from '../record/schemas/id.ts';

const address = z.string().meta({ description: "Relative to this file's address" });

/** What there is for programs. */
export const apiIndexSchema = z.strictObject({
  version: z.string(),
  locales: z.array(localeSchema),
  products: z.array(
    z.strictObject({
      id: idSchema,
      names: localized(z.string()),
      vendor: z.string(),
      codes: z.int().meta({ description: 'How many it has' }),
      url: address,
    }),
  ),
  equivalents: address,
  commands: address,
  schema: address,
  changes: localized(address),
  markdown: address,
});

export type ApiIndex = z.infer<typeof apiIndexSchema>;
