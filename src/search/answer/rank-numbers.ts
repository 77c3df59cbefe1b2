import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { fold } from '../text/fold.ts';
import { productWords, queryNumbers, queryWords } from './query-numbers.ts';
import type { Ranked } from './rank-words.ts';
import { weights } from './weights.ts';

/** The codes that the numbers of a query mean, alone or among words: `"error 6206"`, `"code: -10001"`. */
export function rankNumbers(query: string, codes: CodeIndex): Ranked[] {
  const text = fold(query);
  const numbers = queryNumbers(text);
  const words = queryWords(text);
  const isOfProduct = (word: string) =>
    codes.products.some((product) => productWords(product).includes(word));
  const hasOthers = !words.every(isOfProduct);
  const meant = codes.products.filter((product) =>
    words.some((word) => productWords(product).includes(word)),
  );
  const found = numbers.flatMap((number): Ranked[] => {
    // A small number among words is more often a count than a code, and a digit always is.
    const isCount = number.length < 4 && hasOthers;
    const exact = codes.exactly(number);
    if (isCount) return /\d\d/.test(number) ? scored(exact, weights.count) : [];
    const ofProduct = exact.filter(({ product }) => meant.some(({ id }) => id === product));
    // Nobody who types a code means the one of the other sign.
    const lostSign =
      exact.length > 0
        ? []
        : codes.exactly(number.startsWith('-') ? number.slice(1) : `-${number}`);
    return [
      ...scored(exact, weights.number),
      ...scored(ofProduct, weights.numberOfProduct),
      ...scored(lostSign, weights.lostSign),
      ...inRanges(number, codes),
      ...(text === number ? scored(beginningWith(number, codes), weights.beginning) : []),
    ];
  });
  return [...scored(codes.exactly(text), weights.wholeQuery), ...found];
}

function inRanges(number: string, codes: CodeIndex): Ranked[] {
  return scored(codes.inRanges(number), weights.range);
}

/** A lone digit begins too many codes to be of use as a beginning. */
function beginningWith(number: string, { entries }: CodeIndex): CodeEntry[] {
  if (number.replace('-', '').length < 2) return [];
  return entries.filter(({ code }) => code.startsWith(number) || code.startsWith(`-${number}`));
}

function scored(entries: readonly CodeEntry[], score: number): Ranked[] {
  return entries.map((entry) => ({ entry, score }));
}
