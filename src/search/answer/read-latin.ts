import { keysOf } from '../text/hangul.ts';
import { tokenise } from '../text/tokenise.ts';
import { alphabets } from './alphabets.ts';
import type { KnownPairs } from './known-pairs.ts';
import { readLetters, type Care } from './read-letters.ts';

/**
 * A query's words in Latin letters, where none of them is known, as the Chinese or Korean that they may be: read aloud
 * (`"jin yan"`, `"silpae" → "실패"`), or typed on a keyboard set to the other script (`"xhzms" → "토큰"`,
 * `"ㅕㄴㄷㄱ냫" → "usersig"`). Beside a word that is known, only what is surely read so: `"token guoqi" → "token 过期"`.
 */
export function readLatin(
  query: string,
  pairs: KnownPairs,
  isKnown: (word: string) => boolean,
): string {
  const typed = query.replace(/\S*[\u3131-\u3163]\S*/g, (word) =>
    isKnown(keysOf(word)) ? keysOf(word) : word,
  );
  const isOpen = (word: string) => !tokenise(word).some(isKnown);
  const latin = typed.match(/[a-z]+/gi) ?? [];
  const isAlone = /^[a-z' -]*$/i.test(typed);
  const care = latin.every(isOpen) ? (isAlone ? 'mostly' : 'whole') : 'strict';
  // A figure or another script may follow without a space.
  return typed.replace(/(?<![\w-])[a-z]+(?:[' -]+[a-z]+)*(?!\d*_|[a-z-])/gi, (letters) => {
    const runs = runsOf(letters.split(/[' -]+/), isOpen);
    const read = runs.map((run) => (isOpen(run[0] ?? '') ? readRun(run, pairs, care) : null));
    return read.some((text) => text !== null)
      ? read.map((text, at) => text ?? runs[at]?.join(' ')).join(' ')
      : letters;
  });
}

/** Words parted where those of one kind end: `(["token", "guo", "qi"], isOpen) → [["token"], ["guo", "qi"]]`. */
function runsOf(words: readonly string[], isOpen: (word: string) => boolean): string[][] {
  const runs: string[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isOpen(run[0]) === isOpen(word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Words that Korean spells each by itself, and Chinese syllable by syllable. */
function readRun(words: readonly string[], pairs: KnownPairs, care: Care): string | null {
  const korean = words.map(
    (word) =>
      readLetters([word], alphabets.keys, pairs, care) ??
      readLetters([word], alphabets.romanised, pairs, care),
  );
  if (korean.some((text) => text !== null))
    return korean.map((text, at) => text ?? words[at]).join(' ');
  return readLetters(words, alphabets.pinyin, pairs, care);
}
