import { labelWords } from './label-words.ts';
import { namesProduct } from './logged-products.ts';
import type { NumberPlace } from './number-place.ts';

/**
 * Whether words that explain a number follow it, in a line that tells of a call's end or of a product:
 * `"V2TIMManager login (6206, sig is too old)"`, `"err{c=6206,m=sig is too old}"`, not `"imsdk rect [6206, top]"`.
 */
export function isToldWithWords({ text, lineStart, start, end, known }: NumberPlace): boolean {
  const [after = ''] = text.slice(end, end + 48).split('\n', 1);
  if (!words.test(after)) return false;
  const line = text.slice(Math.max(lineStart, start - reach), start) + after;
  return labelWords.callEnd.test(line) || namesProduct(line, known);
}

/** A mark, perhaps the message's own key, and two words, or two letters of a script without spaces between words. */
const words =
  /^[\\'"]{0,4}(?:\s?[,:;|-]\s?[\\'"]{0,4}|\s(?=\w{1,12}[:=]))(?:\w{1,12}[\\'"]{0,4}\s?[:=]\s?[\\'"]{0,4})?(?:\p{L}+ \p{L}|\p{Lo}{2})/u;
const reach = 160;
