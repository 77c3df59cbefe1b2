import { typedKey } from '../codes/symbol-keys.ts';
import type { Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

/** The codes that a call of an SDK returns, where a query names it: `"modifyMessage"`, `"zim.joinRoom() failed"`. */
export function rankCalls(query: string, { calls, codes }: SearchIndex): Ranked[] {
  const whole = query.trim();
  const named = query
    .split(/[\s,;:=()[\]{}"'`]+/)
    .filter((word) => isWrittenAsCall(word) || (word === whole && word.length >= shortest));
  const ids = new Set(named.flatMap((word) => calls.get(typedKey(word)) ?? []));
  return [...ids].flatMap((id) => {
    const entry = codes.entries[id];
    return entry ? [{ entry, score: weights.call }] : [];
  });
}

/** `"V2TIMManager.login"`, `"joinRoom"`, not `"login"` or `"LOGIN"`, which are words as well. */
function isWrittenAsCall(word: string): boolean {
  return /.[A-Z]/.test(word) && /[a-z]/.test(word);
}

/** A shorter name without capitals is more often a word. */
const shortest = 8;
