import { expect, test } from 'vitest';
import { blurredPinyin, pinyinOf } from '../../../../src/search/text/pinyin.ts';

test('a Chinese character has its reading', () => {
  expect([...'禁言房间'].map(pinyinOf)).toEqual(['jin', 'yan', 'fang', 'jian']);
});

test('a character of several readings has the one of titles', () => {
  expect(pinyinOf('长')).toBe('chang');
});

test('other letters have none', () => {
  expect([...'aア한'].map(pinyinOf)).toEqual([null, null, null]);
});

test('what many do not tell apart is the same', () => {
  expect(blurredPinyin('shang')).toBe(blurredPinyin('san'));
  expect(blurredPinyin('xing')).toBe(blurredPinyin('xin'));
  expect(blurredPinyin('nan')).toBe(blurredPinyin('lan'));
  expect(blurredPinyin('shi')).not.toBe(blurredPinyin('xi'));
});
