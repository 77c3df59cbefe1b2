import { simplify } from '../text/tokenise.ts';
import { knownPairs } from './known-pairs.ts';
import { knownSounds } from './known-sounds.ts';
import { mendConversions } from './mend-conversions.ts';
import { mendSlips } from './mend-slips.ts';
import { partWords } from './part-words.ts';
import { readKana } from './read-kana.ts';
import { readKatakana } from './read-katakana.ts';
import { readLatin } from './read-latin.ts';
import { readRomaji } from './read-romaji.ts';
import type { SearchIndex } from './search-index.ts';
import type { WordIndex } from './word-index.ts';

/**
 * A query as it was meant: read from another script's letters, and with slips put right. Where the page is not in
 * Japanese, characters alone are more likely Chinese: `"节断"` is no `"切断"`.
 */
export function meantBy(
  query: string,
  index: SearchIndex,
  words: WordIndex,
  isOwn: boolean,
): string {
  const isKnown = (word: string) => words.stands(word) || index.synonyms.has(word);
  const isTitled = (word: string) => words.has(word);
  const isNear = (word: string, most: number) => words.near(word, most).length > 0;
  return partWords(read(query, index, isKnown, isOwn), { isKnown, isTitled, isNear });
}

function read(
  query: string,
  index: SearchIndex,
  isKnown: (word: string) => boolean,
  isOwn: boolean,
): string {
  const sounds = knownSounds(index);
  if (sounds) {
    const kana = readKana(readRomaji(query.normalize('NFKC'), sounds, isKnown), sounds, isKnown);
    const japanese = readKatakana(kana, sounds, isKnown);
    const text = simplify(japanese);
    return isOwn || ownScript.test(text) ? mendConversions(text, sounds, isKnown) : text;
  }
  const pairs = knownPairs(index);
  const latin = readLatin(query, pairs, isKnown);
  return mendSlips(simplify(latin), pairs, isKnown);
}

const ownScript = /[\u3040-\u30FF]/;
