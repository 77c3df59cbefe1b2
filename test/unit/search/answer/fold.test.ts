import { expect, test } from 'vitest';
import { fold, foldSymbol } from '../../../../src/search/answer/fold.ts';

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
])('fold: %j is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['ERR_USER_SIG_EXPIRED', 'usersigexpired'],
  ['err_user_sig_expired', 'usersigexpired'],
  ['err user sig expired', 'usersigexpired'],
  ['User-Sig Expired', 'usersigexpired'],
  ['ZIMErrorCode.Success', 'success'],
  ['kZIMErrorCodeSuccess', 'success'],
  ['ZIMErrorCode', 'zimerrorcode'],
  ['error', 'error'],
  ['', ''],
])('foldSymbol: %j is %j', (symbol, folded) => {
  expect(foldSymbol(symbol)).toBe(folded);
});
