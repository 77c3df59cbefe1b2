import type { CodeEntry } from '../codes/code-index.ts';
import { askedNumber } from './asked-number.ts';
import { longestQuery } from './longest-query.ts';
import type { PhraseHit } from './phrase-index.ts';
import { rankCalls } from './rank-calls.ts';
import { rankNumbers } from './rank-numbers.ts';
import { rankSymbols } from './rank-symbols.ts';
import { rankWords, type Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

/**
 * The codes that a query means, best first: the code itself, the code whose sign was lost, the range a number lies
 * in, a symbol, codes that begin like the number, codes of which an official source says the same or that a call of an
 * SDK returns, and titles, symbols or causes that hold the words. Scores can be compared between languages.
 */
export function rankAnswers(
  typed: string,
  index: SearchIndex,
  { phrases = [], isOwn = true }: HowToRank = {},
): Ranked[] {
  // What a mistyped word is compared with grows with the square of its length.
  const query = typed.slice(0, longestQuery);
  const named = [...rankNumbers(query, index.codes), ...rankSymbols(query, index)];
  // No text that holds a number, or one like it, answers who asks for the code.
  const words =
    askedNumber(query, index) === null
      ? rankWords(named.length > 0 ? query.replace(/\d{1,10}/g, ' ') : query, index, isOwn)
      : [];
  const isNamed = named.some(({ score }) => score > weights.count);
  const kept = words.filter(
    ({ entry, score }) =>
      !isNamed || score > weights.wordsBesideCode || named.some((hit) => hit.entry === entry),
  );
  const sums = new Map<CodeEntry, number>();
  for (const { entry, score } of named) sums.set(entry, Math.max(score, sums.get(entry) ?? 0));
  const said = phrases.flatMap(({ product, code, fit }): Ranked[] => {
    const entry = index.codes.exactly(code).find((other) => other.product === product);
    return entry ? [{ entry, score: weights.phrase * fit }] : [];
  });
  for (const { entry, score } of [...kept, ...said, ...rankCalls(query, index)])
    sums.set(entry, score + (sums.get(entry) ?? 0));
  return [...sums].map(([entry, score]) => ({ entry, score })).sort((a, b) => b.score - a.score);
}

/** What else tells which codes are meant. */
interface HowToRank {
  /** What official sources say of codes. */
  phrases?: readonly PhraseHit[];
  /** Whether the index is in the language of the page, so that a query may be in it though its letters do not tell. */
  isOwn?: boolean;
}
