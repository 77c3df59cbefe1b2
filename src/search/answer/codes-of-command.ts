import type { CodeEntry } from '../codes/code-index.ts';
import type { FoundCommand } from './find-commands.ts';
import { rankSymbols } from './rank-symbols.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

/**
 * The codes that a call returns, those found by the query's words first, where the query names this one call outright
 * and no code; null for any other query.
 */
export function codesOfCommand(
  query: string,
  calls: readonly FoundCommand[],
  found: readonly CodeEntry[],
  index: SearchIndex,
): CodeEntry[] | null {
  const [call, ...others] = calls;
  if (!call?.isSure || others.length > 0 || namesCode(query, index)) return null;
  const { product, codes } = call.entry;
  return [...new Set([...found, ...index.codes.entries])].filter(
    (entry) => entry.product === product && codes.has(entry.code),
  );
}

/** Whether a query holds a code's number or symbol; the numbers of an address are rarely one. */
function namesCode(query: string, index: SearchIndex): boolean {
  const numbers: string[] = query.match(/(?<!\w)-?\d{3,10}\b/g) ?? [];
  return (
    numbers.some((number) => index.codes.exactly(number).length > 0) ||
    rankSymbols(query, index).some(({ score }) => score >= weights.symbol)
  );
}
