import { apiVersion, jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';
import { localeIds } from '../../../i18n/locales.ts';

export const GET = () =>
  jsonResponse({
    version: apiVersion,
    locales: localeIds,
    products: products.map(({ id, names, codes }) => ({
      id,
      names,
      codes: codes.length,
      url: `${id}.json`,
    })),
  });
