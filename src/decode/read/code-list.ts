import type { CodeIndex } from '../../search/codes/code-index.ts';
import { isDistinct } from './judge-number.ts';

/** The most characters that a text of nothing but codes may have: some six hundred codes. */
export const longestList = 4000;

/** The numbers of a text that is nothing but codes, `"6206, 70001" → ["6206", "70001"]`; of any other text, null. */
export function codeList(text: string, known: CodeIndex): ListedCode[] | null {
  if (text.length > longestList) return null;
  const parts = [...text.matchAll(/[^\s,;、|]+/g)].map(({ 0: part, index }) => ({
    code: part,
    index,
  }));
  const isList = parts.every(
    ({ code }) =>
      (/^-?\d{3,7}$/.test(code) && isDistinct(code)) ||
      // A longer number is an id, if it is not on record.
      (code.length > 8 && known.exactly(code).length > 0),
  );
  return isList && parts.length > 0 ? parts : null;
}

/** A code and where it stands. */
export interface ListedCode {
  code: string;
  index: number;
}
