import { expect, test } from 'vitest';
import { scanCalls } from '../../../../src/decode/read/scan-calls.ts';
import { CommandIndex } from '../../../../src/search/codes/command-index.ts';

const known = new CommandIndex({
  'tencent-im': [
    ['group_open_http_svc/create_group', 'Create a group', '10002 10007', { 10007: 'No right.' }],
    ['group_open_http_svc/send_group_msg', 'Send a message in a group', '10007', {}],
    ['im_open_login_svc/kick', 'Log an account out', '70107', {}],
  ],
});

function callsIn(code: string, lines: number[], ...pieces: string[]): string[] {
  const scan = scanCalls(known);
  pieces.forEach(scan.push);
  return scan.callsOf({ code, lines }).map(({ command, cause }) => `${command}: ${cause}`);
}

const request = 'POST https://console.tim.qq.com/v4/group_open_http_svc/create_group?random=1\n';

test('the call in the line of a code is the one that returned it, with its own cause', () => {
  expect(callsIn('10007', [1], 'create_group failed: 10007')).toEqual([
    'group_open_http_svc/create_group: No right.',
  ]);
  expect(callsIn('10007', [1], 'send_group_msg → 10007')).toEqual([
    'group_open_http_svc/send_group_msg: null',
  ]);
});

test('so is the nearest request shortly before it, whichever piece of the log it came in', () => {
  const response = 'x\n{"ErrorCode":10007}\n';
  expect(callsIn('10007', [3], `${request}${response}`)).toHaveLength(1);
  expect(callsIn('10007', [3], request, response)).toHaveLength(1);
  expect(callsIn('10007', [9], request, 'x\n'.repeat(7), response)).toEqual([]);
  expect(callsIn('10007', [2, 4], request, 'code 10007\nsend_group_msg\ncode 10007')).toEqual([
    'group_open_http_svc/create_group: No right.',
    'group_open_http_svc/send_group_msg: null',
  ]);
});

test('a call that does not return the code is passed over, and so are words that only look like one', () => {
  expect(callsIn('6206', [1], 'create_group failed: 6206')).toEqual([]);
  expect(callsIn('10007', [1], 'my_create_group_2 failed: 10007')).toEqual([]);
  expect(callsIn('70107', [1], 'kick 70107')).toEqual([]);
  expect(callsIn('70107', [1], '/v4/im_open_login_svc/kick 70107')).toHaveLength(1);
});

test('without commands, none is found', () => {
  const scan = scanCalls(new CommandIndex({}));
  scan.push(request);
  expect(scan.callsOf({ code: '10007', lines: [1] })).toEqual([]);
});
