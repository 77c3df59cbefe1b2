import { expect, test } from 'vitest';
import { CodeIndex } from '../../../../src/search/codes/code-index.ts';
import type { SearchCode } from '../../../../src/search/search-file.ts';

const index = new CodeIndex({
  products: [
    {
      id: 'demo-im',
      name: 'Demo',
      categories: ['Account', 'Webhooks'],
      legacy: [],
      server: [],
      logWords: [],
    },
    { id: 'other-zim', name: 'Other', categories: ['Rooms'], legacy: [], server: [], logWords: [] },
  ],
  codes: [
    [0, '0', 0, 'Success', 'ERR_SUCC'],
    [0, '6206', 0, 'UserSig expired', 'ERR_USER_SIG_EXPIRED'],
    [0, '-302', 0, 'Connection limit', ''],
    [0, '120001-130000', 1, 'Webhook’s own code', ''],
    [1, '0', 0, 'Success', 'ZIMErrorCode.Success ZIMErrorCode.success'],
    [1, '6000106', 0, 'Token expired', 'ZIMErrorCode.NetworkModuleTokenExpired'],
  ] satisfies SearchCode[],
});
const names = (entries: readonly { product: string; code: string }[]) =>
  entries.map(({ product, code }) => `${product}:${code}`);

test('an entry says what the file says of its code', () => {
  expect(index.entries[1]).toEqual({
    id: 1,
    product: 'demo-im',
    productName: 'Demo',
    code: '6206',
    title: 'UserSig expired',
    side: ['Demo'],
    category: 'Account',
    symbols: 'ERR_USER_SIG_EXPIRED',
  });
});

test('a number is itself in every product, or the ranges it lies in', () => {
  expect(names(index.byNumber('0'))).toEqual(['demo-im:0', 'other-zim:0']);
  expect(names(index.byNumber('125000'))).toEqual(['demo-im:120001-130000']);
  expect(names(index.exactly('125000'))).toEqual([]);
  expect(names(index.exactly('120001-130000'))).toEqual(['demo-im:120001-130000']);
  expect(names(index.byNumber('130001'))).toEqual([]);
});

test('a symbol is found as it is typed, once a code', () => {
  expect(names(index.bySymbol('usersigexpired'))).toEqual(['demo-im:6206']);
  expect(names(index.bySymbol('success'))).toEqual(['other-zim:0']);
  expect(names(index.bySymbol('errusersigexpired'))).toEqual([]);
  expect(index.keysWith('expired')).toEqual(['usersigexpired', 'networkmoduletokenexpired']);
});

test('a log’s word has to be a whole symbol', () => {
  expect(names(index.byWord('Constants.ERR_USER_SIG_EXPIRED'))).toEqual(['demo-im:6206']);
  expect(names(index.byWord('networkModuleTokenExpired'))).toEqual(['other-zim:6000106']);
  expect(names(index.byWord('ZIM_ERROR_CODE_SUCCESS'))).toEqual(['other-zim:0']);
  expect(names(index.byWord('USER_SIG_EXPIRED'))).toEqual([]);
});

test('around a number stand the codes of its sign, the nearest first, a range where it begins', () => {
  expect(names(index.around(119_999).map(({ entry }) => entry))).toEqual([
    'demo-im:120001-130000',
    'demo-im:6206',
    'demo-im:0',
    'other-zim:0',
    'other-zim:6000106',
  ]);
  expect(index.around(-300)).toMatchObject([{ number: -302, distance: 2 }]);
});
