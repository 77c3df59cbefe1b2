import { fold } from '../../search/text/fold.ts';

/**
 * What somebody meant by an address that has no page: `"/en/6206/" → { locale: "en", text: "6206" }`,
 * `"/error/70001", "?lang=ko" → { locale: "ko", text: "70001" }`, `"/zim/6000106" → { product: "zego-zim", … }`.
 * `path` begins behind the site's base.
 */
export function readAddress(path: string, search: string, known: Known): Meant {
  const parts = path.split('/').map(decode).filter(Boolean);
  const query = new URLSearchParams(search);
  const asked = [query.get('lang'), query.get('locale'), query.get('hl'), ...parts].map((part) =>
    localeOf(part ?? '', known),
  );
  const product = parts.map((part) => productOf(part, known)).find(Boolean) ?? null;
  const text = parts
    .filter(
      (part) =>
        localeOf(part, known) === null && productOf(part, known) === null && !filler.test(part),
    )
    .map((part) => part.replace(/\.(?:html?|json|md)$/i, ''))
    .join(' ');
  return {
    locale: asked.find(Boolean) ?? null,
    product,
    text: text || (query.get('q') ?? query.get('code') ?? ''),
  };
}

const filler = /^(?:errors?|error-codes?|codes?|docs?|index(?:\.html?)?|api|v\d)$/i;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function localeOf(part: string, { locales }: Known): string | null {
  const [, language = ''] = /^([a-z]{2,3})(?:[-_][a-z]{2,4})?$/i.exec(part) ?? [];
  const name = fold(language);
  return (
    locales.find((locale) => locale === name) ??
    locales.find((locale) => countryOf(locale) === name) ??
    null
  );
}

/** Where most who speak a language live, as sites that confuse the two write it: `"ko" → "kr"`. */
function countryOf(locale: string): string | undefined {
  return new Intl.Locale(locale).maximize().region?.toLowerCase();
}

/** A product by its id or by a part of it: `"zim" → "zego-zim"`, `"tencent" → "tencent-im"`. */
function productOf(part: string, { products }: Known): string | null {
  const name = fold(part);
  return (
    products.find((id) => id === name) ??
    products.find((id) => id.split('-').includes(name)) ??
    null
  );
}

/** The names that an address can hold. */
interface Known {
  locales: readonly string[];
  products: readonly string[];
}

/** What an address says, as far as it can be told. */
export interface Meant {
  locale: string | null;
  product: string | null;
  /** The code, symbol or words in it. */
  text: string;
}
