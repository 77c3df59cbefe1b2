import { expect, test } from 'vitest';
import {
  blurredRomanisation,
  keysOf,
  romanised,
  slotsOf,
  soundOf,
} from '../../../../src/search/text/hangul.ts';

test('a syllable is its lead, vowel and tail', () => {
  expect(slotsOf('한')).toEqual([18, 0, 4]);
  expect(slotsOf('a')).toBeNull();
});

test('what is spelled by ear sounds the same', () => {
  expect(soundOf('재')).toBe(soundOf('제'));
  expect(soundOf('끈')).toBe(soundOf('끊'));
  expect(soundOf('재')).not.toBe(soundOf('매'));
  expect(soundOf('言')).toBeNull();
});

test('a text has the keys that type it, whole syllables or not', () => {
  expect(keysOf('토큰')).toBe('xhzms');
  expect(keysOf('ㅕㄴㄷㄱ냫')).toBe('usersig');
});

test('a text can be written in Latin letters', () => {
  expect(romanised('그룹 없음')).toBe('geurup eopseum');
});

test('Latin letters are the same in whatever system they are written', () => {
  expect(blurredRomanisation('eumseong')).toBe(blurredRomanisation('umsong'));
  expect(blurredRomanisation('chadan')).toBe(blurredRomanisation('jadan'));
  expect(blurredRomanisation('gil')).not.toBe(blurredRomanisation('gim'));
});
