import { describe, expect, test } from 'vitest';
import { codesBeginning } from '../../../../src/search/answer/codes-beginning.ts';
import { typedCodes } from '../../../../src/search/answer/typed-codes.ts';
import { smallIndex } from './small-index.ts';

const { codes } = smallIndex([
  [0, '6013', 0, 'Not initialised', 'ERR_SDK_NOT_INITIALIZED'],
  [0, '10007', 0, 'No permission', 'ERR_SVR_GROUP_PERMISSION_DENY'],
  [0, '-10007', 0, 'Key unknown', ''],
  [0, '10010', 0, 'No such group', 'ERR_SVR_GROUP_INVALID_ID'],
  [0, '2024', 0, 'Not ready', ''],
  [0, '20', 0, 'Small', ''],
  [0, '120001-130000', 0, 'Custom', ''],
  [1, '6000106', 0, 'Token expired', 'ZIMErrorCode.NetworkModule_TokenExpired'],
]);
const names = (found: readonly { code: string }[]) => found.map(({ code }) => code).join(' ');

describe('codes that are written out are found in the order typed', () => {
  test.each([
    ['6000106 6013', '6000106 6013'],
    ['6,000,106, 10,007', '6000106 10007'],
    ['6013,10007', '6013 10007'],
    ['send failed code=6013 then onError 10007', '6013 10007'],
    ['code:6000106,code:-10007', '6000106 -10007'],
    ['ERR_SDK_NOT_INITIALIZED, 10010', '6013 10010'],
    ['125000 6013', '120001-130000 6013'],
    ['2024-12-31 10:20:30 error 6013, 10007', '6013 10007'],
    ['20 6013', '20 6013'],
    ['20 users 6013', ''],
    ['6013 6013', ''],
    ['6013 ERR_SDK_NOT_INITIALIZED', ''],
    ['6013', ''],
    ['no permission', ''],
    ['', ''],
  ])('%j: %j', (query, expected) => {
    expect(names(typedCodes(query, codes))).toBe(expected);
  });
});

describe('a beginning of symbols or numbers is answered by all that begin so', () => {
  test.each([
    ['ERR_SVR', '10007 10010'],
    ['err_svr_group_', '10007 10010'],
    ['NetworkModule_T', '6000106'],
    ['100', '10007 -10007 10010'],
    ['-100', '-10007'],
    ['ERR_SVR_GROUP_INVALID_ID', ''],
    ['ERR_SVR failed', ''],
    ['6013', ''],
    ['group', ''],
    ['1', ''],
  ])('%j: %j', (query, expected) => {
    expect(names(codesBeginning(query, codes))).toBe(expected);
  });
});
