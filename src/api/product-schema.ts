import { z } from 'astro/zod';
import { localeSchema, localized } from '../i18n/localized.ts';
import { editionSchema } from '../record/schemas/edition.ts';
import { httpsUrl } from '../record/schemas/https-url.ts';
import { idSchema } from '../record/schemas/id.ts';
import { platformSchema } from '../record/schemas/platform.ts';
import { layerSchema } from '../record/schemas/product.ts';
import { apiCodeSchema } from './schema.ts';

/** An official source as programs get it: every kind has all fields, null where it has none of it. */
const apiEditionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(editionSchema.options.map(({ shape }) => shape.kind.value)),
  lang: localeSchema.nullable(),
  part: z.string().nullable(),
  platform: platformSchema.nullable(),
  version: z.string().nullable(),
  date: z.iso.date().nullable(),
  url: httpsUrl.nullable(),
  incomplete: z.array(idSchema),
});

/** A product as programs get it: everything that is known of its codes, in one file. */
export const apiProductSchema = z.strictObject({
  product: z.string(),
  categories: z.array(
    z.strictObject({
      id: idSchema,
      layer: layerSchema,
      names: localized(z.string()),
      codes: z.int().meta({ description: 'How many it has' }),
    }),
  ),
  editions: z.array(apiEditionSchema),
  codes: z.array(apiCodeSchema),
});

export type ApiProduct = z.infer<typeof apiProductSchema>;
