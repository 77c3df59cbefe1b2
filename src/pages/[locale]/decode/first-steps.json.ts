import type { APIRoute } from 'astro';
import { jsonResponse } from '../../../api/responses.ts';
import { codes } from '../../../content.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { withoutAsides } from '../../../markdown/without-asides.ts';
import { localePaths } from '../../../site/locale-paths.ts';

export const getStaticPaths = localePaths;

/** What the decoder says of a code besides its title: retry, and the first step. */
export const GET: APIRoute = ({ params }) =>
  jsonResponse(
    Object.fromEntries(
      codes.map(({ product, code, retry, words }) => {
        const [step] = words[params['locale'] as Locale].action;
        return [`${product}/${code}`, [retry, step && withoutAsides(step.markdown)]];
      }),
    ),
  );
