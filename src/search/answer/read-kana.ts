import type { KnownSounds } from './known-sounds.ts';
import { readAloud } from './read-aloud.ts';

/**
 * A query with what it spells in hiragana as known words: `"けんげんがない" → "権限がない"`; a letter in between is one
 * that an input method had not made a syllable of yet: `"さーびsのしょきkあ" → "サービスの初期化"`.
 */
export function readKana(
  query: string,
  sounds: KnownSounds,
  isKnown: (word: string) => boolean,
): string {
  return query.replace(runs, (run) => (isKnown(run) ? run : readRun(run, sounds)));
}

function readRun(typed: string, sounds: KnownSounds): string {
  const readings = completed(typed).map((run) => {
    const all = readAloud(run, sounds.spelled);
    return all.every(({ word }) => word) ? all : readAloud(run, sounds.spelled, leastBesideOthers);
  });
  const [best = []] = readings.toSorted((a, b) => lettersLeft(a) - lettersLeft(b));
  return best.map(({ word, left = '' }) => word ?? left.replace(/[a-z]+/g, ' ')).join('');
}

/** The syllables that a letter may have been the beginning of: `"さーびs" → "さーびsa", "さーびsi", …` */
function completed(run: string): string[] {
  const isOpen = /[a-z](?![あ-おゃ-ょ])/;
  return isOpen.test(run)
    ? ['', ...'aiueo'].map((vowel) => run.replace(isOpen, `$&${vowel}`))
    : [run];
}

function lettersLeft(pieces: ReturnType<typeof readAloud>): number {
  return pieces.reduce((sum, { left = '' }) => sum + left.length, 0);
}

/** A kanji in front keeps the kana that belong to it from being the beginning of a word. */
const runs =
  /(?:[\u4E00-\u9FFF]|(?<![A-Za-z\d])[bdghkmnprstwyz])?[ぁ-ゖ](?:[ぁ-ゖー]|(?<![A-Za-z])[bdghkmnprstwyz](?![A-Za-z\d])){2,}/g;

/** In kana; what is shorter, and has others beside it, is as often a part of an ending. */
const leastBesideOthers = 4;
