import { expect, test } from 'vitest';
import { pinyinOf, syllablesOf } from '../../../../src/search/text/pinyin.ts';

test('a Chinese character has its reading', () => {
  expect([...'禁言房间'].map(pinyinOf)).toEqual(['jin', 'yan', 'fang', 'jian']);
});

test('a character of several readings has the one of titles', () => {
  expect(pinyinOf('长')).toBe('chang');
});

test('other letters have none', () => {
  expect([...'aア한'].map(pinyinOf)).toEqual([null, null, null]);
});

test('letters are parted into syllables, or not at all', () => {
  expect(syllablesOf('fangjianbucunzai')).toEqual(['fang', 'jian', 'bu', 'cun', 'zai']);
  expect(syllablesOf('usersig')).toBeNull();
});
