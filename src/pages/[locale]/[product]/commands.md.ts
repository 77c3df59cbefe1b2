import type { APIRoute, GetStaticPaths } from 'astro';
import { products } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { commandsMarkdown } from '../../../markdown/commands-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    products
      .filter(({ commands }) => commands.length > 0)
      .map((product) => ({ params: { locale, product: product.id }, props: { locale, product } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(commandsMarkdown(props['product'], props['locale']));
