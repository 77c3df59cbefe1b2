import { slotsOf, soundOf } from '../text/hangul.ts';
import { blurredPinyin, pinyinOf } from '../text/pinyin.ts';
import { spokenPair } from '../text/spoken-pair.ts';
import { standingWords } from '../text/standing-words.ts';

/** Finds pairs of Chinese and Korean characters by their sound. */
export class AlikePairs {
  readonly #byKey: ReadonlyMap<string, readonly Keyed[]>;

  /** Of texts, the pairs that they hold, the most frequent first, and more, which must be spoken just so. */
  constructor(texts: readonly string[], pairs: readonly string[], more: Iterable<string>) {
    const runs = texts.flatMap((text) => text.match(/[\u4E00-\u9FFF]{2,}/g) ?? []);
    const ends = runs.flatMap((run) => [run.slice(0, 2), run.slice(-2)]);
    // Of Chinese, only what is a word, as far as can be told: 密失, out of 加密失败, is not meant by anybody.
    const words = new Set([...standingWords(runs.join('\n')), ...ends]);
    const keyed = [
      ...pairs.filter((pair) => slotsOf(pair) || words.has(pair)).map(byItself),
      ...[...pairs, ...more].filter(slotsOf).map(together),
    ];
    this.#byKey = Map.groupBy(keyed, ({ key }) => key);
  }

  /**
   * The pairs that sound like one: spoken just so, or one of whose characters sounds much like its own:
   * `"마가" → ["막아"]`, `"재한" → ["제한"]`, `"禁盐" → ["禁言"]`.
   */
  like(typed: string): string[] {
    const spoken = this.#byKey.get(together(typed).key) ?? [];
    const near = this.#byKey.get(byItself(typed).key) ?? [];
    const pairs = [...spoken, ...near.filter(({ pair }) => isNear(typed, pair))];
    return [...new Set(pairs.map(({ pair }) => pair))].filter((pair) => pair !== typed);
  }
}

/** A pair by what each character sounds like. */
function byItself(pair: string): Keyed {
  return { pair, key: `${heard(pair.charAt(0))} ${heard(pair.charAt(1))}` };
}

/** A pair by what both sound like, which in Korean is not the same. */
function together(pair: string): Keyed {
  return { pair, key: `=${spokenPair(pair) ?? pair}` };
}

function heard(character: string): string {
  const known = sounds.get(character);
  if (known !== undefined) return known;
  const sound = soundOf(character) ?? blurredPinyin(pinyinOf(character) ?? character);
  sounds.set(character, sound);
  return sound;
}

/** Whether pairs differ by one character, and that, in Korean, by one of its letters. */
function isNear(one: string, other: string): boolean {
  const wrong = [0, 1].filter((at) => one[at] !== other[at]);
  const slots = slotsOf(one[wrong[0] ?? 0] ?? '');
  const others = slotsOf(other[wrong[0] ?? 0] ?? '');
  const letters = slots?.filter((slot, at) => slot !== others?.[at]) ?? [];
  return wrong.length === 1 && letters.length < 2;
}

/** The platform takes its time over each character, and a language has few. */
const sounds = new Map<string, string>();

interface Keyed {
  pair: string;
  key: string;
}
