import { fold } from './fold.ts';

/**
 * The words of a text. Scripts written without spaces, and Korean with its particles, give each pair of neighbours:
 * `"UserSig 过期了" → ["usersig", "过期", "期了"]`, `"로그인" → ["로그", "그인"]`.
 */
export function tokenise(text: string): string[] {
  return splitSymbols(text).flatMap((run) => (cjk.test(run) ? pairs(run) : [run]));
}

const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const runs = /[\u3040-\u30FF\u3400-\u9FFF]+|[\uAC00-\uD7AF]+|[\p{L}\p{N}]+/gu;

/** Words, and the words inside a symbol beside the whole of it: `"userSig" → ["user", "sig", "usersig"]`. */
function splitSymbols(text: string): string[] {
  const spaced = text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
  return [...new Set([...(fold(spaced).match(runs) ?? []), ...(fold(text).match(runs) ?? [])])];
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
