import { fold } from '../text/fold.ts';
import { longestQuery } from './longest-query.ts';
import { productWords, queryNumbers, queryWords } from './query-numbers.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * The number that is all a query asks for, if it is: `"error 2051" → "2051"`, `"2051 members" → null`. One that stands
 * for something, as HTTP's 429 does, is a word.
 */
export function askedNumber(query: string, { products, synonyms }: SearchIndex): string | null {
  const text = fold(query.slice(0, longestQuery));
  const [number, ...more] = queryNumbers(text);
  if (number === undefined || more.length > 0 || synonyms.has(number)) return null;
  const names = products.flatMap(productWords);
  return queryWords(text).every((word) => names.includes(word)) ? number : null;
}

/** The same, where no code is that number, with its sign or without, and no range holds it. */
export function unknownNumberIn(query: string, index: SearchIndex): string | null {
  const number = askedNumber(query, index);
  if (number === null) return null;
  const otherSign = number.startsWith('-') ? number.slice(1) : `-${number}`;
  const { codes } = index;
  return codes.byNumber(number).length + codes.exactly(otherSign).length > 0 ? null : number;
}
