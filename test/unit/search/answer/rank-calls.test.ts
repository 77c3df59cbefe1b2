import { expect, test } from 'vitest';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { rankCalls } from '../../../../src/search/answer/rank-calls.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex(
  [
    [0, '6206', 0, 'UserSig expired', ''],
    [0, '8006', 0, 'Message changed meanwhile', ''],
    [0, '2480', 0, 'Conflict while editing', ''],
    [0, '10070', 0, 'Too many pinned', 'ERR_MODIFY_MESSAGE'],
  ],
  [],
  [],
  [
    ['login', [0]],
    ['modifyMessage', [1, 2]],
    ['TIMMsgModifyMessage', [1]],
  ],
);

const codes = (query: string) => rankCalls(query, index).map(({ entry }) => entry.code);

test.each([
  ['modifyMessage', ['8006', '2480']],
  ['modifymessage', ['8006', '2480']],
  ['ModifyMessage', ['8006', '2480']],
  ['chat.modifyMessage(message) fails', ['8006', '2480']],
  ['TIMMsgModifyMessage', ['8006']],
  ['modifyMessage or TIMMsgModifyMessage', ['8006', '2480']],
  ['V2TIMManager.login', ['6206']],
])('%j names a call: %j', (query, expected) => {
  expect(codes(query)).toEqual(expected);
});

test.each([
  'login',
  'LOGIN',
  'after login',
  'modify message',
  'modifymessage twice',
  'sendMessage',
  '',
])('%j names none', (query) => {
  expect(codes(query)).toEqual([]);
});

test('a code of the query comes before the codes of its call, and so does a symbol', () => {
  const answers = (query: string) => rankAnswers(query, index).map(({ entry }) => entry.code);
  expect(answers('modifyMessage 6206')).toEqual(['6206', '10070', '8006', '2480']);
  expect(answers('modifyMessage')).toEqual(['10070', '8006', '2480']);
});
