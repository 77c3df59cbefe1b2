import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api.ts';
import { offlineWords } from '../../../components/offline-words.ts';
import { localePaths } from '../../../locale-paths.ts';
import type { Locale } from '../../../locales.ts';

export const getStaticPaths = localePaths;

/** The words of what scripts show on any page: the bar of an update, and the marks in the language menu. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(
    offlineWords(params['locale'] as Locale, (key) =>
      /^(?:keptLabel|waiting|update\w*|reload|later|error\.\w+)$/.test(key),
    ),
  );
