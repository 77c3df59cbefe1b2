import { isFiller } from '../text/tokenise.ts';
import type { Alphabet } from './alphabets.ts';
import type { KnownPairs } from './known-pairs.ts';
import { likeliest } from './likeliest.ts';

/**
 * Words in Latin letters as the known characters that they spell in an alphabet, or null:
 * `(["jin", "yan"], alphabets.pinyin, …) → "禁言"`.
 */
export function readLetters(
  words: readonly string[],
  alphabet: Alphabet,
  pairs: KnownPairs,
  care: Care,
): string | null {
  const spelled = pairs.spelledBy(alphabet);
  const letters = words.join('').toLowerCase();
  const isStrict = care === 'strict';
  const costOf = (pair: string) => (isStrict && !pairs.has(pair) ? 1 : pairs.costOf(pair));
  const ends = words.map((_, at) => words.slice(0, at + 1).join('').length);
  const readingsAt = (at: number) => {
    // No syllable reaches into the next word.
    const room = Math.min(longest, (ends.find((end) => end > at) ?? at) - at);
    return Array.from({ length: room }, (_, by) => letters.slice(at, at + by + 1)).flatMap(
      (typed) =>
        (spelled.get(alphabet.blur(typed)) ?? []).flatMap(({ character, letters: exact }) =>
          isStrict && exact !== typed
            ? []
            : [
                {
                  end: at + typed.length,
                  text: character,
                  cost: costOfSyllable + (exact === typed ? 0 : costOfBlur),
                },
              ],
        ),
    );
  };
  const best = likeliest(letters.length, readingsAt, costOf);
  if (!best) return null;
  const isMostly = care === 'mostly' && best.cost < best.text.length / 2;
  return isMostly || isWhole(best.text, costOf) ? best.text : null;
}

/** Whether each character makes a known pair with a neighbour, but for what sentences end with. */
function isWhole(text: string, costOf: (pair: string) => number): boolean {
  const isHeld = (pair: string) => pair.length === 2 && !isFiller(pair) && costOf(pair) < 1;
  return [...text].every(
    (one, at) =>
      (at > 0 && (isHeld(text.slice(at - 1, at + 1)) || /[了的吗呢吧啊]/.test(one))) ||
      isHeld(text.slice(at, at + 2)),
  );
}

/** In letters. */
const longest = 7;

/** Longer syllables are likelier than shorter ones: xian is no xi'an. */
const costOfSyllable = 0.05;
const costOfBlur = 0.2;

/**
 * How surely letters must spell what they are read as: mostly in known pairs, wholly, or to the letter and in pairs of
 * titles and synonyms.
 */
export type Care = 'mostly' | 'whole' | 'strict';
