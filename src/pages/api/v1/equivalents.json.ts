import type { ApiEquivalents } from '../../../api/equivalents-schema.ts';
import { jsonResponse } from '../../../api/responses.ts';
import { equivalents } from '../../../content.ts';
import { mapLocales } from '../../../i18n/locales.ts';

export const GET = () => {
  const classes: ApiEquivalents = equivalents.map(({ id, topic, names, shared, codes }) => ({
    id,
    topic,
    names,
    shared: mapLocales((locale) => shared[locale].markdown),
    codes: codes.map(({ product, code }) => ({ product, code })),
  }));
  return jsonResponse(classes);
};
