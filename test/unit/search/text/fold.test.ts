import { expect, test } from 'vitest';
import { fold } from '../../../../src/search/text/fold.ts';

test.each([
  ['ＵserSig　過期', 'usersig 過期'],
  ['−10001', '-10001'],
  ['–10001', '-10001'],
  ['‐10001', '-10001'],
  ['－１０００１', '-10001'],
  ['  User \t\n Sig ', 'user sig'],
  ['ﾌﾞﾛｯｸ', 'ブロック'],
  ['로그인'.normalize('NFD'), '로그인'],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
