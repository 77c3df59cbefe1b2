import { isRomaji } from '../text/romaji.ts';
import type { KnownSounds } from './known-sounds.ts';
import { readAloud } from './read-aloud.ts';

/**
 * A query with its romaji as the known words that they spell: `"kengen ga busoku" → "権限 不足"`. Beside a word that is
 * known as it stands, only what is known to its last letter is read: `"token kigengire" → "token 期限切れ"`.
 */
export function readRomaji(
  query: string,
  sounds: KnownSounds,
  isKnown: (word: string) => boolean,
): string {
  return query.replace(/(?<![\w-])[a-z][a-z' -]*(?![\w-])/gi, (run) => {
    const words = run.toLowerCase().split(/\s+/).filter(Boolean);
    const isRead = (word: string) => isRomaji(word) && (word.length < 3 || !isKnown(word));
    const read = words.every(isRead)
      ? readMost(words, sounds)
      : words.map((word) => (isRead(word) ? readWhole(word, sounds) : word)).join(' ');
    return read === words.join(' ') ? run : ` ${read} `;
  });
}

/** The known words, of which a long one may have a slip; what was typed, where more than half of it is none. */
function readMost(typed: readonly string[], sounds: KnownSounds): string {
  const read: string[] = [];
  let left = 0;
  for (const piece of readAloud(typed.join(' '), sounds.spelled)) {
    if (piece.word) read.push(piece.word);
    for (const rest of piece.left?.split(' ') ?? []) {
      const near = sounds.nearly(rest);
      if (near) read.push(near);
      else if (rest.length > longestParticle) left += rest.length;
    }
  }
  return read.length > 0 && left <= typed.join('').length / 2 ? read.join(' ') : typed.join(' ');
}

function readWhole(word: string, sounds: KnownSounds): string {
  const pieces = readAloud(word, sounds.spelled);
  return pieces.every((piece) => piece.word) ? pieces.map((piece) => piece.word).join(' ') : word;
}

/** As "ga" and "no". */
const longestParticle = 2;
