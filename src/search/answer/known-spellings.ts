import { keysOf, romanised, soundOf } from '../text/hangul.ts';
import { pinyinOf } from '../text/pinyin.ts';
import { simplify } from '../text/tokenise.ts';
import { slipsBetween } from '../text/slips-between.ts';
import type { SearchIndex } from './search-index.ts';

const known = new WeakMap<SearchIndex['codes'], KnownSpellings>();

/** The pairs of characters that a language's titles and synonyms hold, collected once. */
export function knownSpellings(index: SearchIndex): KnownSpellings {
  const spellings = known.get(index.codes) ?? new KnownSpellings(index);
  known.set(index.codes, spellings);
  return spellings;
}

/** Finds what titles and synonyms hold by its sound, or by how it is typed. */
export class KnownSpellings {
  readonly #pairs: ReadonlySet<string>;
  readonly #bySound: ReadonlyMap<string, string[]>;

  /** Korean words by the keys that type them and by how they are written in Latin letters. */
  readonly #inLatin: ReadonlyMap<string, string>;

  constructor({ codes, synonyms }: SearchIndex) {
    const texts = [...codes.entries.map(({ title }) => simplify(title)), ...synonyms.keys()];
    const counts = new Map<string, number>();
    for (const pair of texts.flatMap(pairsOf)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    this.#pairs = new Set(counts.keys());
    const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([pair]) => pair);
    this.#bySound = Map.groupBy(byCount, soundOfPair);
    const words = new Set(texts.flatMap((text) => text.match(/[\uAC00-\uD7AF]{2,}/g) ?? []));
    this.#inLatin = new Map(
      [...words].flatMap((word) => [
        [keysOf(word), word],
        [romanised(word), word],
      ]),
    );
  }

  /** Whether a title or a synonym holds the pair. */
  has(pair: string): boolean {
    return this.#pairs.has(pair);
  }

  /** The known pairs that sound like one, the most frequent first. */
  like(pair: string): readonly string[] {
    return this.#bySound.get(soundOfPair(pair)) ?? [];
  }

  /** The same, of what is read so: `("jin", "yan") → ["禁言"]`. */
  read(first: string, second: string): readonly string[] {
    return this.#bySound.get(`${blurred(first)} ${blurred(second)}`) ?? [];
  }

  /** The Korean word that is typed or written so, or nearly so: `"xhzms" → "토큰"`, `"roeugeuin" → "로그인"`. */
  spelled(letters: string): string | undefined {
    const exact = this.#inLatin.get(letters);
    if (exact || letters.length < leastNear) return exact;
    const most = Math.floor(letters.length / 4);
    const near = [...this.#inLatin]
      .map(([spelling, word]) => ({ word, slips: slipsBetween(letters, spelling, most) }))
      .filter(({ slips }) => slips <= most);
    return near.sort((a, b) => a.slips - b.slips)[0]?.word;
  }
}

function soundOfPair(pair: string): string {
  return [...pair].map((one) => soundOf(one) ?? blurred(pinyinOf(one) ?? one)).join(' ');
}

/** What many speakers do not tell apart is the same: `"shang" → "san"`. */
function blurred(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([aei]n)g$/, '$1');
}

function pairsOf(text: string): string[] {
  const pairs = text.matchAll(/(?=([\u4E00-\u9FFF]{2}|[\uAC00-\uD7AF]{2}))/g);
  return [...pairs].map(([, pair]) => pair ?? '');
}

/** Shorter words are like too many others. */
const leastNear = 6;
