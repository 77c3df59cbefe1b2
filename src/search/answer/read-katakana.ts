import { inRomaji, schoolSpelling } from '../text/romaji.ts';
import type { KnownSounds } from './known-sounds.ts';
import { readAloud } from './read-aloud.ts';

/**
 * A query with its katakana as known words have them, where they make none as they stand: `"メセージ" → "メッセージ"`,
 * `"ヴォイス" → "ボイス"`, and with characters that only look like katakana: `"ルー厶" → "ルーム"`, `"サ−バ−" → "サーバー"`.
 */
export function readKatakana(
  query: string,
  sounds: KnownSounds,
  isKnown: (word: string) => boolean,
): string {
  const spelled = (run: string) => {
    const word = isKnown(run) ? run : sounds.spelled(run);
    return word && /^[ァ-ヴー]+$/.test(word) && beginning(word) === beginning(run)
      ? word
      : undefined;
  };
  const read = (run: string) => {
    const pieces = readAloud(run, spelled);
    return pieces.every(({ word }) => word) ? pieces.map(({ word }) => word).join('') : undefined;
  };
  return query
    .replace(withAlikes, (run) => {
      const word = run.replace(/[^ァ-ヴー]/g, (character) => alike[character] ?? 'ー');
      return isKnown(word) ? word : run;
    })
    .replace(/[ァ-ヴー]{2,}/g, (run) => spelled(run) ?? read(run) ?? run);
}

/** What is rarely heard wrong. */
function beginning(word: string): string {
  return schoolSpelling(inRomaji(word)).charAt(0);
}

/** By what they are taken for; what stands for no other is a long vowel: a kanji, and the many signs of a minus. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  'ム厶 ロ口 エ工 ニ二 カ力 タ夕 ト卜 ハ八 ベべ ペぺ'
    .split(' ')
    .map((pair) => [pair.charAt(1), pair.charAt(0)]),
);
const withAlikes = /[ァ-ヴー厶口工二力夕卜八べぺ一\u2010-\u2015\u2212-]{3,}/g;
