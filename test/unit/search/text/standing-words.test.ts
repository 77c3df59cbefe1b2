import { expect, test } from 'vitest';
import { standingWords } from '../../../../src/search/text/standing-words.ts';

test.each([
  ['群组消息', ['群组', '消息'], ['组消']],
  ['期限切れのトークン', ['期限', '切れ'], ['れの']],
  ['token expired', ['token', 'expired'], []],
])('of %s, %j stand in a dictionary, and %j do not', (text, words, pairs) => {
  const standing = standingWords(text);
  expect(words.filter((word) => !standing.has(word))).toEqual([]);
  expect(pairs.filter((pair) => standing.has(pair))).toEqual([]);
});
