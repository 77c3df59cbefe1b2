import {
  buildIndex,
  withTexts,
  type SearchIndex,
} from '../../../../src/search/answer/search-index.ts';
import type { CodeTexts } from '../../../../src/search/texts-file.ts';
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
    classes,
    calls,
    synonyms,
    words: {} as SearchWords,
  });
  const textsOf = (at: number) =>
    Object.fromEntries(
      codes.flatMap(([product, code, , , , cause, queries = []]): [string, CodeTexts][] =>
        product === at && cause ? [[code, [cause, ...queries]]] : [],
      ),
    );
  return withTexts(index, { 'demo-im': textsOf(0), 'other-zim': textsOf(1) });
}
