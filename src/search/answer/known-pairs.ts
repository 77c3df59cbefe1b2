import { slotsOf, soundOf } from '../text/hangul.ts';
import { blurredPinyin, pinyinOf } from '../text/pinyin.ts';
import { spokenPair } from '../text/spoken-pair.ts';
import { standingWords } from '../text/standing-words.ts';
import type { Alphabet } from './alphabets.ts';
import { knownTexts } from './known-texts.ts';
import type { SearchIndex } from './search-index.ts';

const known = new WeakMap<SearchIndex, KnownPairs>();

/** The pairs of characters that a language's texts hold, collected once. */
export function knownPairs(index: SearchIndex): KnownPairs {
  const pairs = known.get(index) ?? new KnownPairs(index);
  known.set(index, pairs);
  return pairs;
}

/** Finds pairs of Chinese and Korean characters by their sound and by their letters. */
export class KnownPairs {
  /** Of titles and synonyms. */
  readonly #counts = new Map<string, number>();
  /** Of what people type. */
  readonly #asked: ReadonlySet<string>;
  readonly #index: SearchIndex;
  // Made when a query asks for them, which few do.
  #bySound: ReadonlyMap<string, string[]> | undefined;
  readonly #spelled = new Map<Alphabet, ReadonlyMap<string, readonly Spelled[]>>();

  constructor(index: SearchIndex) {
    for (const pair of knownTexts(index).flatMap(pairsOf))
      this.#counts.set(pair, (this.#counts.get(pair) ?? 0) + 1);
    this.#asked = new Set(
      index.asked.flatMap(({ word }) => (word.length === 2 ? pairsOf(word) : [])),
    );
    this.#index = index;
  }

  /** Whether a title or a synonym holds the pair. */
  has(pair: string): boolean {
    return this.#counts.has(pair);
  }

  /** How unlikely two characters are beside each other: next to nothing in titles, 1 where no text has them. */
  costOf(pair: string): number {
    const count = this.#counts.get(pair);
    if (count !== undefined) return costInTitles / count;
    return this.#asked.has(pair) ? costInQueries : 1;
  }

  /** The pairs that sound like one, the most frequent first: `"재한" → ["제한"]`, `"마가" → ["막아"]`. */
  like(pair: string): readonly string[] {
    this.#bySound ??= this.#pairsBySound();
    const spoken = this.#bySound.get(spokenKey(pair)) ?? [];
    const near = (this.#bySound.get(soundKey(pair)) ?? []).filter((other) => isNear(pair, other));
    return [...new Set([...spoken, ...near])].filter((other) => other !== pair);
  }

  /** By letters that are blurred, the characters of all pairs that an alphabet spells so. */
  spelledBy(alphabet: Alphabet): ReadonlyMap<string, readonly Spelled[]> {
    const spelled = this.#spelled.get(alphabet) ?? this.#charactersBy(alphabet);
    this.#spelled.set(alphabet, spelled);
    return spelled;
  }

  #charactersBy(alphabet: Alphabet): Map<string, Spelled[]> {
    const characters = new Set(
      [...this.#counts.keys(), ...this.#asked].flatMap((pair) => [...pair]),
    );
    const spelled = [...characters].flatMap((character) => {
      const letters = alphabet.spell(character);
      return letters === null ? [] : [{ character, letters }];
    });
    return Map.groupBy(spelled, ({ letters }) => alphabet.blur(letters));
  }

  #pairsBySound(): Map<string, string[]> {
    const texts = knownTexts(this.#index);
    // Of Chinese, only what is a word, as far as can be told: 密失, out of 加密失败, is not meant by anybody.
    const words = new Set([...standingWords(texts.join('\n')), ...texts.flatMap(endsOfRuns)]);
    const byCount = [...this.#counts].sort(([, a], [, b]) => b - a).map(([pair]) => pair);
    const likely = byCount.filter((pair) => slotsOf(pair) || words.has(pair));
    const korean = [...byCount, ...this.#asked].filter(slotsOf);
    const keyed = [
      ...likely.map((pair) => ({ pair, key: soundKey(pair) })),
      ...korean.map((pair) => ({ pair, key: spokenKey(pair) })),
    ];
    return new Map(
      [...Map.groupBy(keyed, ({ key }) => key)].map(([key, all]) => [
        key,
        all.map(({ pair }) => pair),
      ]),
    );
  }
}

/** What each sounds like by itself. */
function soundKey(pair: string): string {
  return [...pair].map((one) => soundOf(one) ?? blurredPinyin(pinyinOf(one) ?? one)).join(' ');
}

/** What they sound like together, in Korean. */
function spokenKey(pair: string): string {
  return `=${spokenPair(pair) ?? pair}`;
}

/** Whether one character of a pair is the other's, and of the other, in Korean, all but one letter. */
function isNear(pair: string, other: string): boolean {
  const wrong = [0, 1].filter((at) => pair[at] !== other[at]);
  const [at = 0] = wrong;
  const [typed, meant] = [slotsOf(pair[at] ?? ''), slotsOf(other[at] ?? '')];
  const letters = typed?.filter((slot, place) => slot !== meant?.[place]).length ?? 1;
  return wrong.length === 1 && letters === 1;
}

function endsOfRuns(text: string): string[] {
  return (text.match(/[\u4E00-\u9FFF]{2,}/g) ?? []).flatMap((run) => [
    run.slice(0, 2),
    run.slice(-2),
  ]);
}

function pairsOf(text: string): string[] {
  const pairs = text.matchAll(/(?=([\u4E00-\u9FFF]{2}|[\uAC00-\uD7AF]{2}))/g);
  return [...pairs].map(([, pair]) => pair ?? '');
}

/** Of what stands in one title; less, the more have it, so that of words that sound alike the commonest is meant. */
const costInTitles = 0.1;
const costInQueries = 0.3;

/** A character, and the letters that spell it. */
interface Spelled {
  character: string;
  letters: string;
}
