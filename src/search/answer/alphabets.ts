import { blurredRomanisation, keysOf, romanised, slotsOf } from '../text/hangul.ts';
import { blurredPinyin, pinyinOf } from '../text/pinyin.ts';

/** The ways to write Chinese and Korean characters in Latin letters. */
export const alphabets = {
  pinyin: { spell: pinyinOf, blur: blurredPinyin },
  romanised: { spell: ofKorean(romanised), blur: blurredRomanisation },
  /** As on a keyboard that is set to English, where no key sounds like another. */
  keys: { spell: ofKorean(keysOf), blur: (letters: string) => letters },
} satisfies Record<string, Alphabet>;

function ofKorean(spell: (character: string) => string): Alphabet['spell'] {
  return (character) => (slotsOf(character) ? spell(character) : null);
}

/** Spells a character, or says that it cannot, and makes the same what is taken for each other. */
export interface Alphabet {
  spell: (character: string) => string | null;
  blur: (letters: string) => string;
}
