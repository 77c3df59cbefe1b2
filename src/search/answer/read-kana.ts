import type { KnownSounds } from './known-sounds.ts';
import { readAloud } from './read-aloud.ts';

/** A query with what it spells in hiragana as known words: `"けんげんがない" → "権限がない"`. */
export function readKana(
  query: string,
  sounds: KnownSounds,
  isKnown: (word: string) => boolean,
): string {
  // A kanji in front keeps the kana that belong to it from being the beginning of a word.
  return query.replace(/[\u4E00-\u9FFF]?[ぁ-ゖ][ぁ-ゖー]{2,}/g, (run) =>
    isKnown(run) ? run : readRun(run, sounds),
  );
}

function readRun(run: string, sounds: KnownSounds): string {
  const all = readAloud(run, sounds);
  const pieces = all.every(({ word }) => word) ? all : readAloud(run, sounds, leastBesideOthers);
  return pieces.map(({ word, left }) => word ?? left).join('');
}

/** In kana; what is shorter, and has others beside it, is as often a part of an ending. */
const leastBesideOthers = 4;
