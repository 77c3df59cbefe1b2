import { keysOf } from '../text/hangul.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { tokenise } from '../text/tokenise.ts';
import type { KnownPairs } from './known-pairs.ts';
import type { KoreanInLatin } from './korean-in-latin.ts';

/**
 * A query wholly in Latin letters none of whose words is known, as the Chinese or Korean that it may be: read aloud
 * (`"jin yan"`, `"silpae" → "실패"`), or typed on a keyboard set to the other script (`"xhzms" → "토큰"`,
 * `"ㅕㄴㄷㄱ냫" → "usersig"`).
 */
export function readLatin(query: string, { pairs, korean, isKnown }: Known): string {
  const typed = query.replace(/\S*[\u3131-\u3163]\S*/g, (word) =>
    isKnown(keysOf(word)) ? keysOf(word) : word,
  );
  if (!/^[a-z' ]+$/i.test(typed) || tokenise(typed).some(isKnown)) return typed;
  const words = typed.toLowerCase().split(/[' ]+/).filter(Boolean);
  const read = words.map((word) => korean.spelled(word) ?? word);
  if (read.some((word, at) => word !== words[at])) return read.join(' ');
  const syllables = syllablesOf(words.join('')) ?? [];
  const chinese = syllables.slice(1).reduce((said, syllable, at) => {
    const [pair] = pairs
      .read(syllables[at] ?? '', syllable)
      .toSorted((a, b) => Number(said.endsWith(b.charAt(0))) - Number(said.endsWith(a.charAt(0))));
    if (!pair) return `${said} `;
    return said.endsWith(pair.charAt(0)) ? said + pair.slice(1) : `${said} ${pair}`;
  }, '');
  return chinese.trim() || typed;
}

/** What is known of a language's words. */
interface Known {
  pairs: KnownPairs;
  korean: KoreanInLatin;
  isKnown: (word: string) => boolean;
}
