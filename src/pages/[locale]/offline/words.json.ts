import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/responses.ts';
import { offlineWords } from '../../../offline/offline-words.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import type { Locale } from '../../../i18n/locales.ts';

export const getStaticPaths = localePaths;

/** The words of what scripts show on any page: the bar of an update, and the marks in the language menu. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(
    offlineWords(params['locale'] as Locale, (key) =>
      /^(?:keptLabel|waiting|update\w*|reload|later|error\.\w+)$/.test(key),
    ),
  );
