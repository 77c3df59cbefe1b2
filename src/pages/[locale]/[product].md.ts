import type { APIRoute, GetStaticPaths } from 'astro';
import { products } from '../../content.ts';
import { localeIds } from '../../i18n/locales.ts';
import { markdownResponse } from '../../markdown/markdown-response.ts';
import { productMarkdown } from '../../markdown/product-markdown.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    products.map((product) => ({
      params: { locale, product: product.id },
      props: { locale, product },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(productMarkdown(props['product'], props['locale']));
