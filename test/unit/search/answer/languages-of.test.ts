import { expect, test } from 'vitest';
import { languagesOf } from '../../../../src/search/answer/languages-of.ts';

test.each([
  ['로그인', 'en', ['ko']],
  ['로그인'.normalize('NFD'), 'en', ['ko']],
  ['ㅂ', 'en', ['ko']],
  ['UserSig 만료', 'ko', []],
  ['期限切れ', 'zh', ['ja']],
  ['ﾌﾞﾛｯｸ', 'en', ['ja']],
  ['ブロック', 'ja', []],
  ['过期', 'ja', ['zh']],
  ['过期', 'zh', ['ja']],
  ['登录过期', 'en', ['zh', 'ja']],
  ['token expired', 'ja', ['en']],
  ['token expired 이벤트', 'ko', ['en']],
  ['token', 'en', []],
  ['IM', 'ja', []],
  ['6206', 'ko', []],
  ['', 'ko', []],
])('%j on a page in %s: %j', (query, locale, languages) => {
  expect(languagesOf(query, locale)).toEqual(languages);
});
