import { soundOf } from '../text/hangul.ts';
import { pinyinOf } from '../text/pinyin.ts';
import { knownTexts } from './known-texts.ts';
import type { SearchIndex } from './search-index.ts';

const known = new WeakMap<SearchIndex['codes'], KnownPairs>();

/** The pairs of characters that a language's titles and synonyms hold, collected once. */
export function knownPairs(index: SearchIndex): KnownPairs {
  const pairs = known.get(index.codes) ?? new KnownPairs(index);
  known.set(index.codes, pairs);
  return pairs;
}

/** Finds the pairs of Chinese and Korean characters that titles and synonyms hold, by their sound. */
export class KnownPairs {
  readonly #pairs: ReadonlySet<string>;
  readonly #bySound: ReadonlyMap<string, string[]>;

  constructor(index: SearchIndex) {
    const counts = new Map<string, number>();
    for (const pair of knownTexts(index).flatMap(pairsOf))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    this.#pairs = new Set(counts.keys());
    const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([pair]) => pair);
    this.#bySound = Map.groupBy(byCount, soundOfPair);
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
