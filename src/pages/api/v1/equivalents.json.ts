import { jsonResponse } from '../../../api/responses.ts';
import { equivalents } from '../../../content.ts';
import { mapLocales } from '../../../i18n/locales.ts';

export const GET = () =>
  jsonResponse(
    equivalents.map(({ id, names, shared, codes }) => ({
      id,
      names,
      shared: mapLocales((locale) => shared[locale].markdown),
      codes: codes.map(({ product, code }) => ({ product, code })),
    })),
  );
