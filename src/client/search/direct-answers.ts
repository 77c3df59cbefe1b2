import { fold, foldSymbol } from './fold.ts';
import type { Entry, SearchIndex } from './search-index.ts';
import { tokenise } from './tokenise.ts';

/**
 * The codes that a query means, best first: the code itself, the code whose sign was lost, the range a number lies
 * in, a symbol, codes that begin like the number, and titles or symbols that hold the words.
 */
export function directAnswers(query: string, index: SearchIndex, limit = 12): Entry[] {
  const text = fold(query);
  if (text === '') return [];
  const found = new Set([...byNumber(text, index), ...bySymbol(query, index), ...byWords(query, text, index)]);
  return [...found].slice(0, limit);
}

/** A number, alone or among words: `"error 6206"`, `"code: -10001"`. */
function byNumber(text: string, index: SearchIndex): Entry[] {
  const numbers = text.match(/(?<![\w.])-?\d{1,10}(?![\w.])/g) ?? [];
  const { entries } = index;
  return numbers.flatMap((number) => {
    const value = Number(number);
    const exact = entries.filter(({ code }) => code === number);
    const lostSign = entries.filter(({ code }) => code === `-${number}` || `-${code}` === number);
    const ranged = index.ranges.filter(({ from, to }) => from <= value && value <= to).map(({ entry }) => entry);
    // A lone digit begins too many codes to be of use as a beginning.
    const isPrefix = text === number && number.replace('-', '').length > 1;
    const begins = isPrefix ? entries.filter(({ code }) => code.startsWith(number) || code.startsWith(`-${number}`)) : [];
    return [...exact, ...lostSign, ...ranged, ...begins];
  });
}

function bySymbol(query: string, { symbols }: SearchIndex): Entry[] {
  const key = foldSymbol(query);
  return (key.length > 2 && symbols.get(key)) || [];
}

function byWords(query: string, text: string, { text: search, entries, synonyms }: SearchIndex): Entry[] {
  const terms = synonyms.filter(([typed]) => includesWord(text, typed)).map(([typed, term]) => text.replace(typed, ` ${term} `));
  const queries = [query, ...terms].map((words) => tokenise(words)).filter((tokens) => tokens.length > 0);
  const options = {
    tokenize: (tokens: string) => tokens.split('\n'),
    prefix: (token: string) => token.length > 1,
    fuzzy: (token: string) => (/^[a-z]{5,}$/.test(token) ? 1 : false),
    boost: { title: 3 },
  };
  const run = (combineWith: 'AND' | 'OR') =>
    queries
      .flatMap((tokens) => search.search(tokens.join('\n'), { ...options, combineWith }))
      .sort((a, b) => b.score - a.score)
      .flatMap(({ id }) => entries[id as number] ?? []);
  const all = run('AND');
  return all.length > 0 ? all : run('OR');
}

/** Whether a text holds what was typed: as a word where words have spaces, anywhere in other scripts. */
function includesWord(text: string, typed: string): boolean {
  const at = text.indexOf(typed);
  if (at < 0) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + typed.length] ?? ' ';
  const joins = (inside: string | undefined, outside: string) => /[a-z\d]/.test(inside ?? '') && /[a-z\d]/.test(outside);
  return !joins(typed[0], before) && !joins(typed.at(-1), after);
}
