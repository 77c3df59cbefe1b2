import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/text/japanese-words.ts';

test('katakana, and kanji with what belongs to them, are words', () => {
  expect(wordsOf('メッセージの取り消し')).toEqual(['メッセージ', '取り消し']);
  expect(new Set(wordsOf('存在しないユーザー'))).toEqual(
    new Set(['ユーザー', '存在しない', '存在']),
  );
});

test('a long run of kanji is parted into pairs', () => {
  expect(wordsOf('頻度制限')).toEqual(['頻度制限', '頻度', '制限']);
});

test('an odd one may begin or end in three', () => {
  expect(wordsOf('暗号化失敗')).toEqual(['暗号', '号化', '化失', '失敗', '暗号化', '化失敗']);
});
