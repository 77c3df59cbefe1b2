import { simplify } from '../text/tokenise.ts';
import { knownSpellings } from './known-spellings.ts';
import { mendSlips } from './mend-slips.ts';
import { readKana } from './read-kana.ts';
import { readLatin } from './read-latin.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordIndex } from './word-index.ts';

/** A query as it was meant: read from another script's letters, and with slips put right. */
export function meantBy(query: string, index: SearchIndex, words: WordIndex): string {
  const spellings = knownSpellings(index);
  const isKnown = (word: string) => words.stands(word) || index.synonyms.has(word);
  const read = readKana(readLatin(query, spellings, isKnown), isKnown);
  return mendSlips(simplify(read), spellings, isKnown);
}
