import { z } from 'astro/zod';
import { localized } from '../../i18n/localized.ts';
import { codeIdSchema } from './code-id.ts';
import { editionSchema } from './edition.ts';
import { httpsUrl } from './https-url.ts';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);
const exampleCode = z.coerce.string().pipe(codeIdSchema);
/** The decoder makes a pattern of it, which no sign in it may change. */
const logWord = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{2,}\*?$/,
    'is no word of a log: use three or more of a-z, 0-9, `_` and `-`, with a `*` behind what only begins a word',
  );

/** Where a code arises: in the current SDK, in Tencent's SDK for the web, on the server, or in Tencent's legacy SDK. */
export const layerSchema = z.enum(['sdk', 'web', 'server', 'sdk-v3']);

/** Where its codes arise, where the layer does not say it all: on the network, at a push service, in calls of servers. */
const placeSchema = z.enum(['network', 'push', 'api']);

/** A heading of the product's documents, and so a page: its name does not repeat the layer's. */
export const categorySchema = z.strictObject({
  id: idSchema,
  layer: layerSchema,
  place: placeSchema.optional(),
  names: localized(text),
  /** The calls of the server API that are about it: services (`sns`), or calls by name, which stand before a service. */
  commands: z.array(text).optional(),
});

/** `content/<product>/product.yaml`: everything about a product but its codes. */
export const productSchema = z.strictObject({
  /** The product's full name, as its vendor writes it in that language. */
  names: localized(text),
  /** The name in titles and lists, where room is short. */
  shortNames: localized(text),
  vendor: text,
  /** The vendor's own table of codes, in the language nearest to the reader's. */
  pages: localized(httpsUrl),
  /** Words that logs of the product are full of, by which the decoder tells it from others with the same numbers. */
  logWords: z.array(logWord),
  /** Codes, a symbol of an SDK and a word of a title, all its own, where a page gives an example. */
  examples: z.strictObject({
    codes: z.tuple([exampleCode, exampleCode]),
    symbol: text.optional(),
    word: localized(text),
    /** The codes that people ask about most, by how much they do: the home page leads with them. */
    asked: z.array(exampleCode),
  }),
  categories: z.array(categorySchema).min(1),
  editions: z.array(editionSchema).min(1),
});

export type Layer = z.infer<typeof layerSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Product = z.infer<typeof productSchema>;

/** A product and its folder's name, which is its id in addresses. */
export type ProductWithId = Product & { id: string };
