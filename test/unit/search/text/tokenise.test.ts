import { expect, test } from 'vitest';
import {
  isFiller,
  simplify,
  tokenise,
  withoutParticle,
} from '../../../../src/search/text/tokenise.ts';

test.each([
  ['UserSig expired', ['user', 'sig', 'expired', 'usersig']],
  ['ERR_USER_SIG', ['err', 'user', 'sig', 'errusersig']],
  ['`To_Account` @ 12 KB', ['to', 'account', '12', 'kb', 'toaccount']],
  ['过期', ['过期']],
  ['UserSig过期了', ['user', 'sig', '过期', '期了', 'usersig']],
  ['使用者無效', ['使用', '用者', '者无', '无效']],
  ['群 @', ['群']],
  ['期限切れ', ['期限', '限切', '切れ']],
  ['ブロック', ['ブロ', 'ロッ', 'ック', 'ブロック']],
  ['로그인', ['로그', '그인']],
  ['로그인을', ['로그', '그인']],
  ['메시지에서', ['메시', '시지']],
  ['룸이', ['룸이', '룸']],
  ['방', ['방']],
  ['…', []],
])('%j gives %j', (text, tokens) => {
  expect(tokenise(text)).toEqual(tokens);
});

test('traditional characters become simplified, others stay', () => {
  expect(simplify('擠下線、過期 abc 로그인')).toBe('挤下线、过期 abc 로그인');
});

test('a Korean word is left by its particle, if it is long enough', () => {
  expect(['토큰이', '서버에서', '없는', '토큰'].map(withoutParticle)).toEqual([
    '토큰',
    '서버',
    '없는',
    '토큰',
  ]);
});

test.each(['the', 'error', '错误', '에러', 'って', 'の不', '的消'])('%s is filler', (token) => {
  expect(isFiller(token)).toBe(true);
});

test.each(['token', '过期', '만료', 'ブロ', '切れ', '不在'])('%s is none', (token) => {
  expect(isFiller(token)).toBe(false);
});
