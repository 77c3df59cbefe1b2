import { jsonResponse } from '../../../api/responses.ts';
import { equivalents } from '../../../content.ts';

export const GET = () =>
  jsonResponse(
    equivalents.map(({ id, names, shared: { en, ja, ko, zh }, codes }) => ({
      id,
      names,
      shared: { en: en.markdown, ja: ja.markdown, ko: ko.markdown, zh: zh.markdown },
      codes: codes.map(({ product, code }) => ({ product, code })),
    })),
  );
