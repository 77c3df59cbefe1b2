import {
  buildIndex,
  withTexts,
  type SearchIndex,
} from '../../../../src/search/answer/search-index.ts';
import { askedWords } from '../../../../src/search/asked-words.ts';
import type { SearchCode, SearchFile, SearchWords } from '../../../../src/search/search-file.ts';

/** An index of a few codes: `[product, code, category, title, symbols, cause, queries]`, category 1 being legacy in product 0, a server's in product 1. */
export function smallIndex(
  codes: [number, string, number, string, string, string?, string[]?][],
  synonyms: SearchFile['synonyms'] = [],
  classes: number[][] = [],
  calls: SearchFile['calls'] = [],
): SearchIndex {
  const index = buildIndex({
    products: [
      {
        id: 'demo-im',
        name: 'Demo',
        categories: ['Account', 'Old SDK'],
        legacy: [1],
        server: [],
        logWords: [],
      },
      {
        id: 'other-zim',
        name: 'Other',
        categories: ['Rooms', 'Server API'],
        legacy: [],
        server: [1],
        logWords: [],
      },
    ],
    codes: codes.map(([product, code, category, title, symbols]): SearchCode => [
      product,
      code,
      category,
      title,
      symbols,
    ]),
    retries: codes.map(() => 'fix'),
    layers: [
      ['sdk', 'sdk-v3'],
      ['sdk', 'server'],
    ],
    classes: Object.fromEntries(classes.map((ids, at) => [`class-${at}`, ids])),
    calls,
    synonyms,
    pages: [],
    words: {} as SearchWords,
  });
  const known = codes.flatMap(([product, code, , , , cause, queries = []]) =>
    cause ? [{ product: product === 0 ? 'demo-im' : 'other-zim', code, cause, queries }] : [],
  );
  return withTexts(index, {
    causes: known.map(({ product, code, cause }) => [product, code, cause]),
    asked: askedWords(
      known.map(({ queries }) => queries),
      known.map(({ cause }) => cause),
    ),
  });
}
