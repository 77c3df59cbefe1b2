import type { APIRoute, GetStaticPaths } from 'astro';
import { equivalents } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { equivalentMarkdown } from '../../../markdown/equivalent-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    equivalents.map((equivalent) => ({
      params: { locale, id: equivalent.id },
      props: { locale, equivalent },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(equivalentMarkdown(props['equivalent'], props['locale']));
