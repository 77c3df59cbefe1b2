import { wordsOf } from '../text/japanese-words.ts';
import { heardOf, inRomaji, schoolSpelling } from '../text/romaji.ts';
import { slipsBetween } from '../text/slips-between.ts';
import { soundsOf } from '../text/sounds-of.ts';
import { simplify } from '../text/tokenise.ts';
import type { SearchIndex } from './search-index.ts';

const known = new WeakMap<SearchIndex['codes'], KnownSounds | null>();

/** How the words of titles and synonyms sound, collected once; null where titles are not in Japanese. */
export function knownSounds(index: SearchIndex): KnownSounds | null {
  if (!known.has(index.codes)) {
    const isJapanese = index.codes.entries.some(({ title }) => /[\u3040-\u30FF]/.test(title));
    known.set(index.codes, isJapanese ? new KnownSounds(index) : null);
  }
  return known.get(index.codes) ?? null;
}

/** Finds Japanese words of titles and synonyms by their sound. */
export class KnownSounds {
  readonly #index: SearchIndex;
  /** By what is heard of them, the most frequent first; made when a query asks for it, which few do. */
  #found: ReadonlyMap<string, readonly Sounding[]> | undefined;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  get #bySound(): ReadonlyMap<string, readonly Sounding[]> {
    return (this.#found ??= soundingsOf(this.#index));
  }

  /** The words that sound just like one: `"機嫌" → ["期限"]`. */
  like(word: string): readonly string[] {
    return soundsOf(word).flatMap((typed) =>
      (this.#bySound.get(heardOf(typed)) ?? [])
        .filter(({ sound }) => sound === typed)
        .map((sounding) => sounding.word),
    );
  }

  /** The word that kana or romaji spell, however they do: `"shippai"`, `"しっぱい" → "失敗"`. */
  readonly spelled = (letters: string): string | undefined => {
    const romaji = schoolSpelling(inRomaji(letters.replaceAll(' ', '')));
    const heard = heardOf(romaji);
    if (heard.length < shortest) return undefined;
    // が and で are particles, not the beginnings of 化 and 手.
    const isLike = ({ sound }: Sounding) => !/^[gd]/.test(romaji) || sound[0] === romaji[0];
    return nearest(this.#bySound.get(heard)?.filter(isLike) ?? [], ({ sound }) =>
      slipsBetween(romaji, sound, romaji.length),
    )?.word;
  };

  /** The same, where a letter or two of a long word are wrong: `"roguato" → "ログアウト"`. */
  nearly(letters: string): string | undefined {
    const heard = heardOf(schoolSpelling(inRomaji(letters)));
    const most = Math.floor(heard.length / lettersASlip);
    if (most === 0) return undefined;
    const slipsTo = (sound: string) => slipsBetween(heard, sound, most);
    const near = [...this.#bySound].filter(([sound]) => slipsTo(sound) <= most);
    return nearest(near, ([sound]) => slipsTo(sound))?.[1][0]?.word;
  }
}

function soundingsOf({ codes, synonyms }: SearchIndex): Map<string, Sounding[]> {
  const titles = codes.entries.flatMap(({ title }) => wordsOf(simplify(title)));
  const typed = [...synonyms.keys()];
  const counts = new Map<string, number>();
  for (const word of [...titles, ...typed, ...typed.flatMap(wordsOf)])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return Map.groupBy(
    byCount.flatMap((word) => soundsOf(word).map((sound) => ({ word, sound }))),
    ({ sound }) => heardOf(sound),
  );
}

function nearest<Item>(items: readonly Item[], slipsTo: (item: Item) => number): Item | undefined {
  return items.toSorted((a, b) => slipsTo(a) - slipsTo(b))[0];
}

/** In letters; what is shorter sounds like too many other words. */
const shortest = 4;
const lettersASlip = 6;

interface Sounding {
  word: string;
  sound: string;
}
