import { keysOf } from '../text/hangul.ts';
import { syllablesOf } from '../text/pinyin.ts';
import { tokenise } from '../text/tokenise.ts';
import type { KnownSpellings } from './known-spellings.ts';

/**
 * A query wholly in Latin letters none of whose words is known, as the Chinese or Korean that it may be: read aloud
 * (`"jin yan"`, `"silpae" → "실패"`), or typed on a keyboard set to the other script (`"xhzms" → "토큰"`,
 * `"ㅕㄴㄷㄱ냫" → "usersig"`).
 */
export function readLatin(
  query: string,
  spellings: KnownSpellings,
  isKnown: (word: string) => boolean,
): string {
  const typed = query.replace(/\S*[\u3131-\u3163]\S*/g, (word) =>
    isKnown(keysOf(word)) ? keysOf(word) : word,
  );
  if (!/^[a-z' ]+$/i.test(typed) || tokenise(typed).some(isKnown)) return typed;
  const words = typed.toLowerCase().split(/[' ]+/).filter(Boolean);
  const korean = words.map((word) => spellings.spelled(word) ?? word);
  if (korean.some((word, at) => word !== words[at])) return korean.join(' ');
  const syllables = syllablesOf(words.join('')) ?? [];
  const chinese = syllables.slice(1).reduce((read, syllable, at) => {
    const [pair] = spellings
      .read(syllables[at] ?? '', syllable)
      .toSorted((a, b) => Number(read.endsWith(b.charAt(0))) - Number(read.endsWith(a.charAt(0))));
    if (!pair) return `${read} `;
    return read.endsWith(pair.charAt(0)) ? read + pair.slice(1) : `${read} ${pair}`;
  }, '');
  return chinese.trim() || typed;
}
