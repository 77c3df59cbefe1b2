import type { APIRoute, GetStaticPaths } from 'astro';
import { guides } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';
import { guideMarkdown } from '../../../markdown/guide-markdown.ts';
import { markdownResponse } from '../../../markdown/markdown-response.ts';

export const getStaticPaths = (() =>
  localeIds.flatMap((locale) =>
    guides.map((guide) => ({ params: { locale, id: guide.id }, props: { locale, guide } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  markdownResponse(guideMarkdown(props['guide'], props['locale']));
