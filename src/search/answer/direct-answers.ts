import { fold, foldSymbol } from './fold.ts';
import { rankWords, type Ranked } from './rank-words.ts';
import type { Entry, SearchIndex } from './search-index.ts';
import { isFiller, tokenise } from './tokenise.ts';
import { wordIndexOf } from './word-index.ts';

/**
 * The codes that a query means, best first: the code itself, the code whose sign was lost, the range a number lies
 * in, a symbol, codes that begin like the number, and titles or symbols that hold the words.
 */
export function directAnswers(query: string, index: SearchIndex, limit = 12): Entry[] {
  return rankAnswers(query, index)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** As `directAnswers`, all of them, with scores that can be compared between languages. */
export function rankAnswers(query: string, index: SearchIndex): Ranked[] {
  const text = fold(query);
  if (text === '') return [];
  const named = [...byNumber(text, index), ...bySymbol(query, index)];
  const words = rankWords(named.length > 0 ? query.replace(/\d{1,10}/g, ' ') : query, index);
  // Beside a code that was found, half-fitting titles are noise.
  const kept = words.filter(
    ({ entry, score }) =>
      named.length === 0 || score > 0.8 || named.some((hit) => hit.entry === entry),
  );
  const sums = new Map<Entry, number>();
  for (const { entry, score } of named) sums.set(entry, Math.max(score, sums.get(entry) ?? 0));
  for (const { entry, score } of kept) sums.set(entry, score + (sums.get(entry) ?? 0));
  return [...sums].map(([entry, score]) => ({ entry, score })).sort((a, b) => b.score - a.score);
}

/** A number, alone or among words: `"error 6206"`, `"code: -10001"`. */
function byNumber(text: string, index: SearchIndex): Ranked[] {
  const { entries } = index;
  const whole = entries.filter(({ code }) => code === text).map((entry) => ({ entry, score: 30 }));
  const numbers =
    text.match(/(?<=^|[^\w.]|(?:err(?:or)?|code)_?)-?\d{1,10}(?![a-z_]|\.?\d)/g) ?? [];
  const others = tokenise(text).filter((token) => !/^\d+$/.test(token) && !isFiller(token));
  const found = numbers.flatMap((number): Ranked[] => {
    const value = Number(number);
    // A small number among words is more often a count than a code.
    const isCount = number.length < 4 && others.length > 0;
    const scored = (score: number, fits: (code: string) => boolean) =>
      entries
        .filter(({ code }) => fits(code))
        .map((entry) => ({ entry, score: isCount ? 0.6 : score }));
    const exact = scored(20, (code) => code === number);
    const lostSign = isCount
      ? []
      : scored(15, (code) => code === `-${number}` || `-${code}` === number);
    const ranged = index.ranges
      .filter(({ from, to }) => from <= value && value <= to)
      .map(({ entry }) => ({ entry, score: 10 }));
    // A lone digit begins too many codes to be of use as a beginning.
    const digits = number.replace('-', '');
    const isPrefix = text === number && digits.length > 1;
    const begins = isPrefix
      ? scored(5, (code) => code.startsWith(number) || code.startsWith(`-${number}`))
      : [];
    return [...exact, ...lostSign, ...ranged, ...begins];
  });
  return [...whole, ...found];
}

/** A symbol: itself, a word of a log that holds it, a part of it, or one spelled nearly like it. */
function bySymbol(query: string, index: SearchIndex): Ranked[] {
  const { symbols, entries } = index;
  const scored = (keys: readonly string[], score: number) =>
    keys.flatMap((key) => (symbols.get(key) ?? []).map((entry) => ({ entry, score })));
  const whole = [foldSymbol(query), foldSymbol(query).replace(/^err/, '')].filter(
    (key) => key.length > 2,
  );
  const exact = scored(whole, 8);
  if (exact.length > 0) return exact;
  const named = query
    .split(/[\s,;:=()[\]{}"'`]+/)
    .filter((word) => /_|[a-z\d][A-Z]/.test(word) || word === query.trim());
  const keys = named
    .map(foldSymbol)
    .flatMap((key) => [key, key.replace(/^err/, '')])
    .filter((key) => key.length > 5);
  const inside = scored(keys, 8);
  if (inside.length > 0) return inside;
  const near = keys.flatMap((key) => wordIndexOf(index).spelledLike(key));
  if (near.length > 0)
    return near.flatMap((id) => entries[id] ?? []).map((entry) => ({ entry, score: 6 }));
  const parts = named
    .filter((word) => word.includes('_'))
    .map(foldSymbol)
    .filter((key) => key.length > 5);
  const held = parts.flatMap((key) => [...symbols.keys()].filter((symbol) => symbol.includes(key)));
  return scored(
    held.sort((a, b) => a.length - b.length),
    4,
  );
}
