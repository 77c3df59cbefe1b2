import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameParts } from '../../../src/record/name-parts.ts';

test.each([
  [
    'ZIMErrorCode.networkModuleTokenExpired',
    ['ZIMError', 'Code.', 'network', 'Module', 'Token', 'Expired'],
  ],
  ['im_open_login_svc/account_delete', ['im_open_', 'login_', 'svc/', 'account_', 'delete']],
  ['/api/v1/tencent-im/6206.json', ['/api/', 'v1/tencent-im/6206.json']],
])('%s may break where a word of it ends', (name, parts) => {
  expect(nameParts(name)).toEqual(parts);
});

test('a short name stays whole', () => {
  expect(nameParts('onUserSigExpired')).toEqual(['onUserSigExpired']);
});

test('the parts are the name again', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (name) => nameParts(name).join('') === name));
});
