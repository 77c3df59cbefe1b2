import { apiVersion, jsonResponse } from '../../../api.ts';
import { products } from '../../../content.ts';
import { localeIds } from '../../../locales.ts';

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
