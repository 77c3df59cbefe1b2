import type { APIRoute, GetStaticPaths } from 'astro';
import { products } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { categoryMarkdown } from '../../../markdown/category-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    products.flatMap((product) =>
      product.categories.map((category) => ({
        params: { locale, product: product.id, category: category.id },
        props: { locale, product, category },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(categoryMarkdown(props['category'], props['product'], props['locale']));
