import { expect, test } from 'vitest';
import { loggedKeys, typedKey, wordKeys } from '../../../../src/search/codes/symbol-keys.ts';

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
])('as typed, %j is %j', (symbol, folded) => {
  expect(typedKey(symbol)).toBe(folded);
});

test.each([
  ['ERR_USER_SIG_EXPIRED', ['errusersigexpired']],
  ['ZIMErrorCode.Failed', ['zimerrorcodefailed']],
  [
    'ZIMErrorCode.NetworkModuleTokenInvalid',
    ['zimerrorcodenetworkmoduletokeninvalid', 'networkmoduletokeninvalid'],
  ],
])('in logs, %s is found by %j', (symbol, keys) => {
  expect(loggedKeys(symbol)).toEqual(keys);
});

test.each([
  ['ERR_USER_SIG_EXPIRED', ['errusersigexpired']],
  ['com.example.BaseConstants.ERR_X_Y', ['baseconstantserrxy', 'errxy']],
  ['networkModuleTokenInvalid', ['networkmoduletokeninvalid']],
  ['networkmoduletokeninvalid', []],
  ['ERR_X', []],
])('a log’s word %s may be %j', (word, keys) => {
  expect(wordKeys(word)).toEqual(keys);
});
