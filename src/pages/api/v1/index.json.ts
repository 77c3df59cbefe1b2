import type { ApiIndex } from '../../../api/index-schema.ts';
import { apiVersion, jsonResponse } from '../../../api/responses.ts';
import { products } from '../../../content.ts';
import { localeIds, mapLocales } from '../../../i18n/locales.ts';

export const GET = () => {
  const index: ApiIndex = {
    version: apiVersion,
    locales: [...localeIds],
    products: products.map(({ id, names, vendor, codes }) => ({
      id,
      names,
      vendor,
      codes: codes.length,
      url: `${id}.json`,
    })),
    equivalents: 'equivalents.json',
    commands: 'commands.json',
    schema: 'schema.json',
    changes: mapLocales((locale) => `../../${locale}/changes.json`),
    markdown: '../../llms.txt',
  };
  return jsonResponse(index);
};
