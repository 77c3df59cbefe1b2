import type { APIRoute, GetStaticPaths } from 'astro';
import { products } from '../../../../content.ts';
import { localeIds } from '../../../../i18n/locales.ts';
import { commandMarkdown } from '../../../../markdown/command-markdown.ts';
import { markdownResponse } from '../../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    products.flatMap((product) =>
      product.commands.map((command) => ({
        params: { locale, product: product.id, command: command.command },
        props: { locale, product, command },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(commandMarkdown(props['command'], props['product'], props['locale']));
