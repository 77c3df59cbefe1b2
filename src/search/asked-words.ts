import { rootOf } from './text/root-of.ts';
import { isFiller, tokenise } from './text/tokenise.ts';

/** The words of what people type, by where the code stands that they mean. */
export function askedWords(queries: readonly (readonly string[])[]): AskedWords {
  const placed = queries.flatMap((texts, at) =>
    [...rootsOf(texts.join('\n'))].map((word) => ({ word, at })),
  );
  const standing = standingIn(queries.flat());
  const places = [...Map.groupBy(placed, ({ word }) => word)]
    .filter(([word, { length }]) => length > 1 || standing.has(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: places.map(([word]) => word).join(' '),
    codes: places.map(([, of]) => of.map(({ at }, place) => at - (of[place - 1]?.at ?? 0))),
  };
}

/**
 * The words that a dictionary knows. Where a script has no spaces, half of all pairs of neighbours reach from one word
 * into the next; those of a single code are left out, a third of the bytes.
 */
function standingIn(texts: readonly string[]): ReadonlySet<string> {
  const parts = texts.flatMap((text) => [...dictionary.segment(text)]);
  const distinct = new Set(parts.map(({ segment }) => segment));
  return new Set([...distinct].flatMap((segment) => [...rootsOf(segment)]));
}

/** Chinese and Japanese share one dictionary. */
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });

function rootsOf(text: string): ReadonlySet<string> {
  const words = tokenise(text).filter((word) => !isFiller(word));
  return new Set(words.map(rootOf));
}

/** An inverted index: half the bytes of the queries, and nothing left for the browser to take apart. */
export interface AskedWords {
  /** The words, without fillers and endings, parted by spaces. */
  words: string;
  /** For each word the codes, each as the distance from the one before. */
  codes: number[][];
}
