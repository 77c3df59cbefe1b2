import { defineCollection, type SchemaContext } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { recordLoader } from './loaders/record-loader.ts';
import { equivalentSchema } from './record/schemas/equivalent.ts';
import { factsSchema } from './record/schemas/facts.ts';
import { synonymSchema } from './record/schemas/synonym.ts';
import { productSchema } from './record/schemas/product.ts';
import { uiStringsSchema } from './i18n/strings-schema.ts';
import { differenceSchema, wordsSchema } from './record/schemas/words.ts';

// Starlight asks for the schema again on every page, and building it costs more than using it.
const buildDocsSchema = docsSchema();
let docs: ReturnType<typeof buildDocsSchema> | undefined;

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: (context: SchemaContext) => (docs ??= buildDocsSchema(context)),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: uiStringsSchema }) }),
  products: defineCollection({
    loader: recordLoader('products', ({ products }) =>
      products.map(({ id, ...data }) => ({ id, filePath: `content/${id}/product.yaml`, data })),
    ),
    schema: productSchema,
  }),
  facts: defineCollection({
    loader: recordLoader('facts', ({ facts }) =>
      facts.map((data) => ({
        id: `${data.product}/${data.code}`,
        filePath: `content/${data.product}/codes.tsv`,
        data: { ...data },
      })),
    ),
    schema: factsSchema,
  }),
  words: defineCollection({
    loader: recordLoader('words', ({ words, facts }) => {
      const categories = new Map(
        facts.map(({ product, code, category }) => [`${product}/${code}`, category]),
      );
      return words.map((data) => ({
        id: `${data.product}/${data.locale}/${data.code}`,
        filePath: `content/${data.product}/${data.locale}/${categories.get(`${data.product}/${data.code}`)}.md`,
        data: { ...data },
      }));
    }),
    schema: wordsSchema,
  }),
  differences: defineCollection({
    loader: recordLoader('differences', ({ differences }) =>
      differences.map((data) => ({
        id: `${data.product}/${data.locale}/${data.code}`,
        filePath: `content/${data.product}/${data.locale}/differences.md`,
        data: { ...data },
      })),
    ),
    schema: differenceSchema,
  }),
  synonyms: defineCollection({
    loader: recordLoader('synonyms', ({ synonyms }) =>
      synonyms.map((data) => ({
        id: `${data.locale}/${data.typed}/${data.term}`,
        filePath: `content/synonyms/${data.locale}.md`,
        data: { ...data },
      })),
    ),
    schema: synonymSchema,
  }),
  equivalents: defineCollection({
    loader: recordLoader('equivalents', ({ equivalents }) =>
      equivalents.map((data) => ({
        id: data.id,
        filePath: 'content/equivalents/en.md',
        data: { ...data },
      })),
    ),
    schema: equivalentSchema,
  }),
};
