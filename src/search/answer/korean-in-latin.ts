import { keysOf, romanised } from '../text/hangul.ts';
import { knownTexts } from './known-texts.ts';
import type { SearchIndex } from './search-index.ts';
import { SpellingTree } from './spelling-tree.ts';

const known = new WeakMap<SearchIndex['codes'], KoreanInLatin>();

/** The Korean words that a language's titles and synonyms hold, collected once. */
export function koreanInLatin(index: SearchIndex): KoreanInLatin {
  const words = known.get(index.codes) ?? new KoreanInLatin(index);
  known.set(index.codes, words);
  return words;
}

/** Finds Korean words by the keys that type them, and by how they are written in Latin letters. */
export class KoreanInLatin {
  readonly #words: ReadonlyMap<string, string>;
  readonly #tree: SpellingTree;

  constructor(index: SearchIndex) {
    const words = new Set(
      knownTexts(index).flatMap((text) => text.match(/[\uAC00-\uD7AF]{2,}/g) ?? []),
    );
    this.#words = new Map(
      [...words].flatMap((word) => [
        [keysOf(word), word],
        [romanised(word), word],
      ]),
    );
    this.#tree = new SpellingTree(this.#words);
  }

  /** The word that is typed or written so, or nearly so if that will do: `"xhzms" → "토큰"`, `"roeugeuin" → "로그인"`. */
  spelled(letters: string, orNearly: boolean): string | undefined {
    const exact = this.#words.get(letters);
    if (exact || !orNearly || letters.length < leastNear) return exact;
    return this.#tree.near(letters, Math.floor(letters.length / 4))[0];
  }
}

/** Shorter words are like too many others. */
const leastNear = 6;
