import type { SearchProduct } from '../search-file.ts';
import { isFiller, tokenise } from '../text/tokenise.ts';

/** The numbers of a folded query that may be codes: `"error 6206, code: -10001" → ["6206", "-10001"]`. */
export function queryNumbers(text: string): string[] {
  return (
    withoutDates(text).match(/(?<=^|[^\w.]|(?:err(?:or)?|code)_?)-?\d{1,10}(?![a-z_]|\.?\d)/g) ?? []
  );
}

/** `"2024-12-31 10:20 code=6206" → "    code=6206"`: 2024 is a code as well. */
export function withoutDates(text: string): string {
  return text
    .replace(/(?<!\d)20\d\d([-/.])\d\d?\1\d\d?(?!\d)/g, ' ')
    .replace(/(?<![\d:])\d\d?:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?![\d:])/g, ' ');
}

/** The words of a folded query beside its numbers that say something: `"the zim error 6000106" → ["zim"]`. */
export function queryWords(text: string): string[] {
  return tokenise(text).filter((token) => !/^\d+$/.test(token) && !isFiller(token));
}

/** The words by which a query names a product: `"zego-zim"`, `"ZEGOCLOUD ZIM" → ["zego", "zim", "zegocloud", "zim"]`. */
export function productWords({ id, name }: SearchProduct): string[] {
  return tokenise(`${id} ${name}`);
}
