import { expect, test } from 'vitest';
import { codesOfCommand } from '../../../../src/search/answer/codes-of-command.ts';
import { findCommands } from '../../../../src/search/answer/find-commands.ts';
import { CommandIndex } from '../../../../src/search/codes/command-index.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex([
  [0, '10002', 0, 'System error', ''],
  [0, '10007', 0, 'No permission', ''],
  [0, '6206', 0, 'UserSig expired', 'ERR_USER_SIG_EXPIRED'],
  [1, '10007', 0, 'Another product’s', ''],
]);
const commands = new CommandIndex({
  'demo-im': [
    ['group_svc/create_group', 'Create a group', '10002 10007', {}],
    ['group_svc/create_groups', 'Create groups', '10002', {}],
    ['login_svc/kick', 'Log an account out', '10002', {}],
  ],
});

const codes = (query: string, ...found: string[]) =>
  codesOfCommand(
    query,
    findCommands(query, commands, null),
    found.flatMap((code) => index.codes.exactly(code)),
    index,
  )?.map(({ product, code }) => `${product}/${code}`);

test('a command named outright has its own codes, those that its words find first', () => {
  expect(codes('create_group')).toEqual(['demo-im/10002', 'demo-im/10007']);
  expect(codes('https://host/v4/group_svc/create_group?random=99999')).toHaveLength(2);
  expect(codes('create_group no permission', '6206', '10007')).toEqual([
    'demo-im/10007',
    'demo-im/10002',
  ]);
});

test.each([
  'create_group 10007',
  'create_group 6206',
  'create_group ERR_USER_SIG_EXPIRED',
  'create_gro',
  'kick',
  'permission',
])('%j names a code too, or no command for sure', (query) => {
  expect(codes(query)).toBeUndefined();
});
