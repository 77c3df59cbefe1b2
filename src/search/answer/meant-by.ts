import { simplify } from '../text/tokenise.ts';
import { knownSounds } from './known-sounds.ts';
import { knownSpellings } from './known-spellings.ts';
import { mendConversions } from './mend-conversions.ts';
import { mendSlips } from './mend-slips.ts';
import { readKana } from './read-kana.ts';
import { readLatin } from './read-latin.ts';
import { readRomaji } from './read-romaji.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordIndex } from './word-index.ts';

/** A query as it was meant: read from another script's letters, and with slips put right. */
export function meantBy(query: string, index: SearchIndex, words: WordIndex): string {
  const isKnown = (word: string) => words.stands(word) || index.synonyms.has(word);
  const sounds = knownSounds(index);
  if (sounds) {
    const read = readKana(readRomaji(query, sounds, isKnown), sounds, isKnown);
    return mendConversions(simplify(read), sounds, isKnown);
  }
  const spellings = knownSpellings(index);
  return mendSlips(simplify(readLatin(query, spellings, isKnown)), spellings, isKnown);
}
