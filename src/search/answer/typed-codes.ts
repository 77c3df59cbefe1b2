import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { fold } from '../text/fold.ts';
import { queryNumbers, queryWords, withoutDates, withoutGroups } from './query-numbers.ts';

/**
 * The codes that a query writes out, in the order typed, where they are two or more: `"code=6206 then 70001"`,
 * `"ERR_A, ERR_B"`; none of any other query.
 */
export function typedCodes(query: string, codes: CodeIndex): CodeEntry[] {
  // Beside words, a small number is more often a count.
  const least = queryWords(fold(query)).length > 0 ? 4 : 1;
  const typed = withoutGroups(withoutDates(query))
    .split(/[\s,;:=()[\]{}"'`|、，；：]+/)
    .flatMap((word) => {
      const numbers = queryNumbers(fold(word)).filter(
        (number) => number.replace('-', '').length >= least,
      );
      return numbers.length > 0 ? numbers.map((one) => codes.byNumber(one)) : [codes.byWord(word)];
    });
  const found = [...new Set(typed.flat())];
  return new Set(found.map(({ code }) => code)).size > 1 ? found : [];
}
