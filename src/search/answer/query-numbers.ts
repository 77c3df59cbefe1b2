import type { SearchProduct } from '../search-file.ts';
import { isFiller, tokenise } from '../text/tokenise.ts';

/**
 * The numbers of a folded query that may be codes: `"error 6206, code: -10001" → ["6206", "-10001"]`; one of four digits
 * or more may have a word beside it without a space, `"eoreo80001"`, `"6206means"`, not `"base64"`.
 */
export function queryNumbers(text: string): string[] {
  return withoutGroups(withoutDates(text)).match(numbers) ?? [];
}

const start = /(?<=^|[^\w.]|(?:err(?:or)?|code)_?|[a-z]{3}(?=\d{4}))/;
const digits = /-?(?:\d{1,10}(?![a-z_]|\.?\d)|\d{4,10}(?=[a-z]{3}))/;
const numbers = new RegExp(start.source + digits.source, 'g');

/** `"2024-12-31 10:20 code=6206" → "    code=6206"`: 2024 is a code as well. */
export function withoutDates(text: string): string {
  return text
    .replace(/(?<!\d)20\d\d([-/.])\d\d?\1\d\d?(?!\d)/g, ' ')
    .replace(/(?<![\d:])\d\d?:\d\d(?::\d\d(?:[.,]\d{1,6})?)?(?![\d:])/g, ' ');
}

/** A number as people group its digits is one number: `"20,007" → "20007"`, not `"6013,101"`. */
export function withoutGroups(text: string): string {
  return text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)/g, (number) =>
    number.replaceAll(',', ''),
  );
}

/** The words of a folded query beside its numbers that say something: `"the zim error 6000106" → ["zim"]`. */
export function queryWords(text: string): string[] {
  return tokenise(text).filter((token) => !/^\d+$/.test(token) && !isFiller(token));
}

/** The words by which a query names a product: `"zego-zim"`, `"ZEGOCLOUD ZIM" → ["zego", "zim", "zegocloud", "zim"]`. */
export function productWords({ id, name }: SearchProduct): string[] {
  return tokenise(`${id} ${name}`);
}
