import { fold } from '../text/fold.ts';
import { isFiller, simplify, tokenise } from '../text/tokenise.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * A query's words, each with what it may stand for by the synonyms:
 * `"token over" → [[["token"], ["usersig"]], [["over"]]]`. A word in camel case that no title holds as a whole is its
 * parts: `"tokenExpired" → [[["token"]], [["expired"]]]`; two that one has as a whole may stand for that.
 */
export function unitsOf(
  query: string,
  { synonyms }: SearchIndex,
  isKnown: (word: string) => boolean,
): Unit[] {
  const text = simplify(
    fold(
      query.replace(/\S+/g, (word) =>
        isKnown(fold(word)) ? word : word.replace(/([a-z\d])([A-Z])/g, '$1 $2'),
      ),
    ),
  );
  const keys = [...synonyms.keys()].flatMap(formsOf);
  const units: Unit[] = [];
  let plain = '';
  const flush = () => {
    units.push(...[...new Set(tokenise(plain))].map((token) => [[token]]));
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const found =
      keys.find(([form]) => text.startsWith(form, at) && isWord(text, at, form)) ??
      partedAt(text, at, isKnown);
    if (found === undefined) {
      plain += text[at];
      at += 1;
    } else {
      flush();
      const [typed, key] = found;
      const end = at + typed.length + endingAt(text, at + typed.length, typed);
      units.push([tokenise(text.slice(at, end)), ...(synonyms.get(key) ?? [[key]])]);
      at = end;
    }
  }
  flush();
  return units;
}

/** How a synonym may be typed, each with itself: Korean with its spaces or without. */
function formsOf(key: string): Form[] {
  const joined = key.includes(' ') && hangul.test(key) ? key.replaceAll(' ', '') : key;
  return joined === key
    ? [[key, key]]
    : [
        [key, key],
        [joined, key],
      ];
}

/** Two words there that are one in titles: `("a time stamp", 2) → ["time stamp", "timestamp"]`. */
function partedAt(text: string, at: number, isKnown: (word: string) => boolean): Form | undefined {
  const [typed, first = '', other = ''] = /^([a-z]+)[ -]([a-z]+)(?![a-z\d])/.exec(
    text.slice(at),
  ) ?? [''];
  const isOne = !/[a-z\d]/.test(text[at - 1] ?? '') && !isFiller(first) && isKnown(first + other);
  return isOne ? [typed, first + other] : undefined;
}

/** What is typed, and what it stands for. */
type Form = [typed: string, key: string];

/** Whether what was typed stands there as a word: ends where words have spaces, anywhere in other scripts. */
function isWord(text: string, at: number, typed: string): boolean {
  const end = at + typed.length;
  const before = text[at - 1] ?? ' ';
  const after = text[end + endingAt(text, end, typed)] ?? ' ';
  // A lone syllable, or two of katakana, stands in too many words.
  if (/^[\uAC00-\uD7AF]$/.test(typed))
    return !hangul.test(before) && (!hangul.test(after) || particles.test(after));
  if (/^[\u30A0-\u30FF]{1,2}$/.test(typed) && /[\u30A0-\u30FF]/.test(before + after)) return false;
  const joins = (inside: string, outside: string) =>
    /[a-z\d]/.test(inside) && /[a-z\d]/.test(outside);
  return !joins(typed[0] ?? '', before) && !joins(typed.at(-1) ?? '', after);
}

/** How long the ending is that an English word bears there: `("kicks", 4, "kick") → 1`. */
function endingAt(text: string, at: number, typed: string): number {
  return /[a-z]{4}$/.test(typed)
    ? (/^(?:s|d|ed|ing)\b/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
    : 0;
}

const hangul = /[\uAC00-\uD7AF]/;
const particles = /[이가은는을를에의도만로과와당됨했하]/;

/** A word, or the words of each thing it may stand for; what was typed stands first. */
export type Unit = string[][];
