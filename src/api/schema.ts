import { z } from 'astro/zod';
import { codeIdSchema } from '../record/schemas/code-id.ts';
import { clientCallSchema, symbolSchema } from '../record/schemas/facts.ts';
import { localized } from '../i18n/localized.ts';
import { layerSchema } from '../record/schemas/product.ts';
import { codesTable } from '../record/tables/codes.ts';

const { code: _code, category, ...columns } = codesTable.shape;

const markdown = z.string().min(1).meta({ description: 'Markdown inline text' });
const path = z.string().startsWith('/').meta({ description: "Relative to the site's base" });

const apiWordsSchema = z.strictObject({
  meaning: markdown,
  cause: markdown,
  action: z.array(markdown).min(1),
});

/** What a code means for one call, and what to do, where its own words do not say it. */
const apiNoteSchema = apiWordsSchema.omit({ meaning: true });

/** A code as programs get it, in `/api/v1/`. Its shape is fixed: fields may come, none goes or changes. */
export const apiCodeSchema = z.strictObject({
  product: z.string(),
  code: codeIdSchema,
  range: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  category,
  layer: layerSchema,
  symbols: z.array(symbolSchema),
  ...columns,
  equivalents: z.array(z.strictObject({ product: z.string(), code: codeIdSchema })),
  editions: z.array(z.string()),
  words: localized(apiWordsSchema),
  commands: z
    .array(z.strictObject({ command: z.string(), note: localized(apiNoteSchema).nullable() }))
    .meta({ description: 'Calls of the server API that return the code; `*` is every call' }),
  calls: z.array(clientCallSchema).meta({
    description: 'Calls of the SDKs that return the code, as far as a source names them',
  }),
  difference: localized(markdown).nullable(),
  urls: localized(path).extend({ permalink: path }),
});

export type ApiCode = z.infer<typeof apiCodeSchema>;
