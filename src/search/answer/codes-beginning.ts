import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { fold } from '../text/fold.ts';

/**
 * The codes whose symbol, or whose number where no code is that number, begins with what is typed, in the order of the
 * record: `"ERR_SVR_GROUP"`, `"60001"`; none of a query that is more than such a beginning.
 */
export function codesBeginning(query: string, codes: CodeIndex): CodeEntry[] {
  const text = fold(query);
  if (/^-?\d{2,}$/.test(text)) return isKnown(text, codes) ? [] : withNumber(text, codes);
  if (!/^[a-z]\w+$/.test(text) || !text.includes('_') || codes.byWord(query).length > 0) return [];
  return codes.entries.filter(({ symbols }) =>
    symbols.split(' ').some((symbol) => beginsWith(symbol, text)),
  );
}

/** A number that is a code, lies in a range, or has lost its sign. */
function isKnown(number: string, codes: CodeIndex): boolean {
  const otherSign = number.startsWith('-') ? number.slice(1) : `-${number}`;
  return codes.byNumber(number).length + codes.exactly(otherSign).length > 0;
}

function withNumber(number: string, { entries }: CodeIndex): CodeEntry[] {
  return entries.filter(({ code }) => code.startsWith(number) || code.startsWith(`-${number}`));
}

/** With or without the type that a member stands in. */
function beginsWith(symbol: string, beginning: string): boolean {
  const folded = symbol.toLowerCase();
  return folded.startsWith(beginning) || folded.includes(`.${beginning}`);
}
