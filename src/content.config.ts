import { defineCollection, type SchemaContext } from 'astro:content';
import type { z } from 'astro/zod';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { recordLoader, type Entry } from './loaders/record-loader.ts';
import type { ErrorRecord } from './record/read-record.ts';
import { changeSchema } from './record/schemas/change.ts';
import { commandSchema } from './record/schemas/command.ts';
import { equivalentSchema } from './record/schemas/equivalent.ts';
import { factsSchema } from './record/schemas/facts.ts';
import { supportSchema } from './record/schemas/support.ts';
import { guideSchema } from './record/schemas/guide.ts';
import { synonymSchema } from './record/schemas/synonym.ts';
import { productSchema } from './record/schemas/product.ts';
import { uiStringsSchema } from './i18n/strings-schema.ts';
import { differenceSchema, writtenWordsSchema } from './record/schemas/words.ts';

// Starlight asks for the schema again on every page, and building it costs more than using it.
const buildDocsSchema = docsSchema();
let docs: ReturnType<typeof buildDocsSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: (context: SchemaContext) => (docs ??= buildDocsSchema(context)),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: uiStringsSchema }) }),
  products: recordCollection('products', productSchema, ({ products }) =>
    products.map(({ id, ...data }) => ({ id, filePath: `content/${id}/product.yaml`, data })),
  ),
  facts: recordCollection('facts', factsSchema, ({ facts }) =>
    facts.map((data) => ({
      id: `${data.product}/${data.code}`,
      filePath: `content/${data.product}/codes.tsv`,
      data,
    })),
  ),
  words: recordCollection('words', writtenWordsSchema, ({ words, facts }) => {
    const categories = new Map(
      facts.map(({ product, code, category }) => [`${product}/${code}`, category]),
    );
    return words.map(({ queries: _queries, ...data }) => ({
      id: `${data.product}/${data.locale}/${data.code}`,
      filePath: `content/${data.product}/${data.locale}/${categories.get(`${data.product}/${data.code}`)}.md`,
      data,
    }));
  }),
  differences: recordCollection('differences', differenceSchema, ({ differences }) =>
    differences.map((data) => ({
      id: `${data.product}/${data.locale}/${data.code}`,
      filePath: `content/${data.product}/${data.locale}/differences.md`,
      data,
    })),
  ),
  support: recordCollection('support', supportSchema, ({ support }) =>
    support.map((data) => ({
      id: data.product,
      filePath: `content/${data.product}/en/support.md`,
      data,
    })),
  ),
  commands: recordCollection('commands', commandSchema, ({ commands }) =>
    commands.map((data) => ({
      id: `${data.product}/${data.command}`,
      filePath: `content/${data.product}/commands.tsv`,
      data,
    })),
  ),
  synonyms: recordCollection('synonyms', synonymSchema, ({ synonyms }) =>
    synonyms.map((data) => ({
      id: `${data.locale}/${data.typed}/${data.term}`,
      filePath: `content/synonyms/${data.locale}.md`,
      data,
    })),
  ),
  changes: recordCollection('changes', changeSchema, ({ changes }) =>
    changes.map((data) => ({ id: data.id, filePath: 'content/changes.tsv', data })),
  ),
  guides: recordCollection('guides', guideSchema, ({ guides }) =>
    guides.map((data) => ({ id: data.id, filePath: `content/guides/en/${data.id}.md`, data })),
  ),
  equivalents: recordCollection('equivalents', equivalentSchema, ({ equivalents }) =>
    equivalents.map((data) => ({
      id: data.id,
      filePath: 'content/equivalents/en.md',
      data,
    })),
  ),
};

/** The schema gives a collection's entries their type; the record has held each against it while it was read. */
function recordCollection<Schema extends z.ZodType<Record<string, unknown>>>(
  name: string,
  schema: Schema,
  pick: (record: ErrorRecord) => Entry<z.output<Schema>>[],
) {
  return defineCollection({ loader: recordLoader(name, pick), schema });
}
