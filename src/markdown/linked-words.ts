import { products } from '../content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Inline } from '../record/schemas/words.ts';
import { codePath } from '../site/urls.ts';
import { linkCodes } from './link-codes.ts';
import { twinLink } from './twin.ts';

/** Words in Markdown whose codes lead to their twins, where the product knows them. */
export function linkedWords({ markdown }: Inline, product: string, locale: Locale): string {
  const known = codesOf.get(product);
  return linkCodes(markdown, (code) =>
    known?.has(code) ? twinLink(`\`${code}\``, locale, codePath(product, code)) : null,
  );
}

const codesOf = new Map(
  products.map(({ id, codes }) => [id, new Set(codes.map(({ code }) => code))]),
);
