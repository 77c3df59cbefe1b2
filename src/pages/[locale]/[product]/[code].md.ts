import type { APIRoute, GetStaticPaths } from 'astro';
import { products } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { codeMarkdown } from '../../../markdown/code-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    products.flatMap((product) =>
      product.codes.map((code) => ({
        params: { locale, product: product.id, code: code.code },
        props: { locale, product, code },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(codeMarkdown(props['code'], props['product'], props['locale']));
