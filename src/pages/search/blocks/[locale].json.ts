import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/responses.ts';
import { placeName } from '../../../record/place-name.ts';
import { products, type ProductPages } from '../../../content.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { uiStrings } from '../../../i18n/strings.ts';
import {
  blockWordKeys,
  otherWordKeys,
  type BlocksFile,
  type BlocksOfProduct,
} from '../../../numbers/blocks-file.ts';
import { numberBlocks } from '../../../numbers/number-blocks.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import { repository } from '../../../site/origin.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const strings = uiStrings[locale];
  const words = blockWordKeys.map((key) => [key, strings[`number.${key}`]]);
  const others = Object.entries(otherWordKeys).map(([name, key]) => [name, strings[key]]);
  return jsonResponse({
    words: Object.fromEntries([...words, ...others]) as BlocksFile['words'],
    issues: `${repository}/issues`,
    products: products.map((product) => blocksOf(product, locale)),
  } satisfies BlocksFile);
};

function blocksOf(product: ProductPages, locale: Locale): BlocksOfProduct {
  const { id, shortNames, pages, categories, codes } = product;
  return {
    id,
    name: shortNames[locale],
    page: pages[locale],
    categories: Object.fromEntries(
      categories.map((category) => [category.id, placeName(category, locale)]),
    ),
    blocks: numberBlocks(codes).map(({ from, to, codes: own }) => ({
      from,
      to,
      categories: [...new Set(own.map(({ category }) => category))],
    })),
  };
}
