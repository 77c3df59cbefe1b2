import { keysOf } from '../text/hangul.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { isFiller, tokenise } from '../text/tokenise.ts';
import type { KnownPairs } from './known-pairs.ts';
import type { KoreanInLatin } from './korean-in-latin.ts';

/**
 * A query's words in Latin letters, where none of them is known, as the Chinese or Korean that they may be: read aloud
 * (`"jin yan"`, `"silpae" → "실패"`), or typed on a keyboard set to the other script (`"xhzms" → "토큰"`,
 * `"ㅕㄴㄷㄱ냫" → "usersig"`). Beside a word that is known, only what is wholly read so: `"token guoqi" → "token 过期"`.
 */
export function readLatin(query: string, { pairs, korean, isKnown }: Known): string {
  const typed = query.replace(/\S*[\u3131-\u3163]\S*/g, (word) =>
    isKnown(keysOf(word)) ? keysOf(word) : word,
  );
  const words = typed.split(/[' -]+/).filter(Boolean);
  const isOpen = (word: string) => /^[a-z]+$/i.test(word) && !tokenise(word).some(isKnown);
  if (!words.some(isOpen)) return typed;
  const isAlone = words.every(isOpen);
  const read = words.map((word) =>
    isOpen(word) ? (korean.spelled(word.toLowerCase(), isAlone) ?? word) : word,
  );
  if (read.some((word, at) => word !== words[at])) return read.join(' ');
  const runs = runsOf(words, isOpen);
  const said = runs.map((run) => {
    const chinese = isOpen(run[0] ?? '') ? readPinyin(run.join('').toLowerCase(), pairs) : null;
    return chinese && (isAlone || chinese.isWhole) ? chinese.text : run.join(' ');
  });
  return said.some((part, at) => part !== runs[at]?.join(' ')) ? said.join(' ') : typed;
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

/** The Chinese that letters spell, as far as pairs are known; whole where each syllable is in one. */
function readPinyin(letters: string, pairs: KnownPairs): { text: string; isWhole: boolean } | null {
  const syllables = syllablesOf(letters) ?? [];
  const text = syllables.slice(1).reduce((said, syllable, at) => {
    const [pair] = pairs
      .read(syllables[at] ?? '', syllable)
      .filter((one) => !isFiller(one))
      .toSorted((a, b) => Number(said.endsWith(b.charAt(0))) - Number(said.endsWith(a.charAt(0))));
    if (!pair) return `${said} `;
    return said.endsWith(pair.charAt(0)) ? said + pair.slice(1) : `${said} ${pair}`;
  }, '');
  const read = text.trim();
  const least = syllables.filter((syllable) => !particles.has(syllable)).length;
  return read ? { text: read, isWhole: read.replaceAll(' ', '').length >= least } : null;
}

/** What sentences end with: 了, 的, 吗, 呢, 吧, 啊. */
const particles = new Set(['le', 'de', 'ma', 'ne', 'ba', 'a']);

/** What is known of a language's words. */
interface Known {
  pairs: KnownPairs;
  korean: KoreanInLatin;
  isKnown: (word: string) => boolean;
}
