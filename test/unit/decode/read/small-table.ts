import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { CodeIndex } from '../../../../src/search/codes/code-index.ts';

/** Two products that share the numbers 0, 6206 and 42001. */
export const smallTable = new CodeIndex({
  products: [
    {
      id: 'tencent-im',
      name: 'Tencent Chat',
      categories: ['Account', 'Webhooks'],
      legacy: [],
      server: [],
      logWords: ['imsdk', 'v2tim', 'tim'],
    },
    {
      id: 'zego-zim',
      name: 'ZEGO ZIM',
      categories: ['Login'],
      legacy: [],
      server: [],
      logWords: ['zim*'],
    },
  ],
  codes: [
    [0, '0', 0, 'Success', 'ERR_SUCC'],
    [0, '6206', 0, 'UserSig expired', 'ERR_USER_SIG_EXPIRED'],
    [0, '6014', 0, 'Not *logged* in', 'ERR_SDK_NOT_LOGGED_IN NOT_LOGGED_IN'],
    [0, '70001', 0, 'UserSig expired', ''],
    [0, '1001', 0, 'Old error', ''],
    [0, '-302', 0, 'Too many connections', ''],
    [0, '-10003', 0, 'Ticket refused', ''],
    [0, '2024', 0, 'Not ready', ''],
    [0, '42001', 0, 'Shared', ''],
    [0, '120001-130000', 1, 'Webhook’s own code', ''],
    [1, '0', 0, 'Success', 'ZIMErrorCode.Success'],
    [1, '1', 0, 'Failed', 'ZIMErrorCode.Failed'],
    [1, '6206', 0, 'Shared', ''],
    [1, '42001', 0, 'Shared', ''],
    [1, '100000001', 0, 'AppId is malformed', ''],
    [1, '660600001', 0, 'No such group', ''],
    [1, '6000106', 0, 'Token expired', 'ZIMErrorCode.NetworkModuleTokenExpired'],
  ],
});

/** The codes of a text, as they are written there: `"code: 6206, code: 6299" → "6206 6299?"`. */
export function codesOf(text: string): string {
  return scanLog(text, smallTable)
    .map(({ code, matches }) => (matches.length > 0 ? code : `${code}?`))
    .join(' ');
}
