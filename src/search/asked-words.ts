import { rootOf } from './text/root-of.ts';
import { isFiller, tokenise } from './text/tokenise.ts';

/** The words of what people type, by where the code stands that they mean. */
export function askedWords(queries: readonly string[][]): AskedWords {
  const placed = queries.flatMap((texts, at) =>
    [
      ...new Set(
        tokenise(texts.join('\n'))
          .filter((word) => !isFiller(word))
          .map(rootOf),
      ),
    ].map((word) => ({ word, at })),
  );
  const places = [...Map.groupBy(placed, ({ word }) => word)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: places.map(([word]) => word).join(' '),
    codes: places.map(([, of]) => of.map(({ at }, place) => at - (of[place - 1]?.at ?? 0))),
  };
}

/** An inverted index: half the bytes of the queries, and nothing left for the browser to take apart. */
export interface AskedWords {
  /** The words, without fillers and endings, parted by spaces. */
  words: string;
  /** For each word the codes, each as the distance from the one before. */
  codes: number[][];
}
