import { expect, test } from 'vitest';
import { phraseDigest } from '../../../../src/search/text/phrase-digest.ts';

test('what is kept in the record stays the same from release to release', () => {
  expect(phraseDigest('Already logged in.')).toBe('f5eeffd2');
  expect(phraseDigest('重复登录，请稍候')).toBe('df2747e6');
});

test.each([
  ['already LOGGED-in', 'Already logged in.'],
  ['Ａｌｒｅａｄｙ logged　in', 'Already logged in.'],
  ['重复登录 请稍候。', '重复登录，请稍候'],
])('%j is the same as %j', (text, same) => {
  expect(phraseDigest(text)).toBe(phraseDigest(same));
});

test('other words are another phrase', () => {
  expect(phraseDigest('Already logged out')).not.toBe(phraseDigest('Already logged in'));
});

test.each(['', '…', 'error', '错误'])('%j is too short to be one', (text) => {
  expect(phraseDigest(text)).toBeNull();
});
