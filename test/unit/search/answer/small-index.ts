import { buildIndex, type SearchIndex } from '../../../../src/search/answer/search-index.ts';
import type { SearchCode, SearchFile, SearchWords } from '../../../../src/search/search-file.ts';

/** An index of a few codes: `[product, code, category, title, symbols, cause]`, category 1 of product 0 being legacy. */
export function smallIndex(
  codes: [number, string, number, string, string, string?][],
  synonyms: SearchFile['synonyms'] = [],
): SearchIndex {
  return buildIndex({
    products: [
      {
        id: 'demo-im',
        name: 'Demo',
        categories: ['Account', 'Old SDK'],
        legacy: [1],
        logWords: [],
      },
      { id: 'other-zim', name: 'Other', categories: ['Rooms'], legacy: [], logWords: [] },
    ],
    codes: codes.map(([product, code, category, title, symbols, cause = '']): SearchCode => [
      product,
      code,
      category,
      title,
      symbols,
      cause,
    ]),
    synonyms,
    words: {} as SearchWords,
  });
}
