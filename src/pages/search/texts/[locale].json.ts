import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/responses.ts';
import { codes, products } from '../../../content.ts';
import { localePaths } from '../../../site/locale-paths.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { textsFile } from '../../../search/texts-file.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const words = codes.map((code) => code.words[locale]);
  return jsonResponse(textsFile({ products, facts: codes, words }, locale));
};
