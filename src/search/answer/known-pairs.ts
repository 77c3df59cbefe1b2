import { AlikePairs } from './alike-pairs.ts';
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
  // Made when a query first asks for them.
  #alike: AlikePairs | undefined;
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

  /** The pairs that sound like one, the likeliest first: `"재한" → ["제한"]`. */
  like(pair: string): string[] {
    this.#alike ??= new AlikePairs(knownTexts(this.#index), this.#byCount(), this.#asked);
    return this.#alike.like(pair);
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

  #byCount(): string[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([pair]) => pair);
  }
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
