import { describe, expect, test } from 'vitest';
import { findCommands } from '../../../../src/search/answer/find-commands.ts';
import { CommandIndex } from '../../../../src/search/codes/command-index.ts';

const index = new CommandIndex({
  'tencent-im': [
    ['group_open_http_svc/create_group', 'Create a group', '10002 10007', { 10007: 'No right.' }],
    ['group_open_http_svc/send_group_msg', 'Send a message in a group', '10007 80001', {}],
    ['group_open_http_svc/send_group_system_notification', 'Send a notice', '10007', {}],
    ['im_open_login_svc/kick', 'Log an account out', '70107', {}],
    ['openim/sendmsg', 'Send a one-to-one message', '20001', {}],
    ['sns/group_add', 'Add friend lists', '30001', {}],
  ],
  'zego-zim': [['SendPeerMessage', 'Send a one-to-one message', '660000011', {}]],
});

const found = (query: string, product: string | null = null) =>
  findCommands(query, index, product).map(({ entry, code }) =>
    code === null ? entry.name : `${entry.name} ${code}`,
  );

describe('a command is found', () => {
  test.each([
    ['send_group_msg', 'send_group_msg'],
    ['group_open_http_svc/send_group_msg', 'send_group_msg'],
    ['https://console.tim.qq.com/v4/openim/sendmsg?sdkappid=1&random=99', 'sendmsg'],
    ['?Action=SendPeerMessage&AppId=1', 'SendPeerMessage'],
    ['sendpeermessage', 'SendPeerMessage'],
    ['send group msg', 'send_group_msg'],
    ['kick', 'kick'],
  ])('by %s', (query, name) => {
    expect(found(query)).toEqual([name]);
  });

  test('by a part of its name, and then by nothing that only resembles it', () => {
    expect(found('send_group')).toEqual(['send_group_msg', 'send_group_system_notification']);
    expect(found('send')).toEqual([]);
    expect(found('token expired')).toEqual([]);
  });
});

test('a code beside it leads to that code’s place on its page, where the call returns it', () => {
  expect(found('send_group_msg 10007')).toEqual(['send_group_msg 10007']);
  expect(found('10007 from create_group')).toEqual(['create_group 10007']);
  expect(found('create_group 6206')).toEqual(['create_group']);
});

test('where a code stands beside them, only calls that return it are found, if there are any', () => {
  expect(found('send_group 80001')).toEqual(['send_group_msg 80001']);
  expect(found('send_group 6206')).toHaveLength(2);
});

test('only commands of the product that is chosen are found', () => {
  expect(found('sendPeerMessage', 'tencent-im')).toEqual([]);
  expect(found('sendPeerMessage', 'zego-zim')).toEqual(['SendPeerMessage']);
});

test('a name that may be any word is no sure answer, unless it stands in its path', () => {
  const isSure = (query: string) => findCommands(query, index, null)[0]?.isSure;
  expect(isSure('kick')).toBe(false);
  expect(isSure('v4/im_open_login_svc/kick')).toBe(true);
  expect(isSure('sendmsg')).toBe(true);
  expect(isSure('send_group')).toBe(false);
  expect(isSure('send group msg')).toBe(false);
  expect(isSure('send group msg 10007')).toBe(true);
});
