import { describe, expect, test } from 'vitest';
import { longestQuery } from '../../../../src/search/answer/longest-query.ts';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex(
  [
    [0, '0', 0, 'Success', 'ERR_SUCC'],
    [0, '6206', 0, 'UserSig expired', 'ERR_USER_SIG_EXPIRED'],
    [0, '6208', 0, 'Kicked offline', 'ERR_LOGIN_KICKED_OFF_BY_OTHER'],
    [0, '-10001', 0, 'Login key expired', 'ERR_SVR_SSO_D2_EXPIRED'],
    [0, '-302', 0, 'Connection limit', 'ERR_SVR_SSO_CONNECT_LIMIT'],
    [0, '120001-130000', 0, 'Custom range', ''],
    [0, '6213', 1, 'Kicked offline (6213)', 'ERR_REQ_KICK_OFF'],
    [0, '7100', 1, 'Token expired', ''],
    [1, '0', 0, 'Success', 'ZIMErrorCode.Success ZIMErrorCode.success'],
    [1, '6000322', 0, 'Room does not exist (not yet created)', 'ZIMErrorCode.RoomNotExist'],
    [1, '6000304', 0, 'Failed to join room: room does not exist', ''],
    [1, '6000106', 0, 'Token expired', 'ZIMErrorCode.NetworkModuleTokenExpired'],
    [1, '6000107', 0, '登录过期', ''],
    [1, '6000108', 0, '로그인이 만료됨', ''],
    [1, '6000109', 0, 'ログインの期限切れ', ''],
    [1, '6000110', 0, '룸이 존재하지 않음', ''],
    [1, '6000112', 0, 'Server busy (global mute)', ''],
    [1, '6000113', 0, 'Nobody may mute', 'Nobody'],
    [1, '6600001', 1, 'Cookie missing', ''],
    [1, '6000114', 0, 'Cookie missing', ''],
    [1, '6000111', 0, 'Wi-Fi authentication', '', 'The phone is behind a captive portal.'],
  ],
  [
    ['booted', 'kicked offline'],
    ['kick', 'kicked'],
    ['ticket', 'usersig'],
    ['ticket', 'token'],
    ['方', '룸'],
    ['밴', 'kicked'],
    ['キー', 'login key'],
    ['강퇴', 'kicked'],
    ['튕겨 나감', 'kicked'],
    ['逾時', '过期'],
  ],
);

type Code = Parameters<typeof smallIndex>[0][number];

const codes = (query: string) => rankAnswers(query, index).map(({ entry }) => entry.code);

test('of a long query only the beginning is read', () => {
  const long = 'x'.repeat(longestQuery - 5);
  expect(codes(`${long} 6206 6208`)).toEqual(['6206']);
});

describe('numbers', () => {
  test.each([
    ['6206', ['6206']],
    ['６２０６', ['6206']],
    ['error 6206', ['6206']],
    ['error6206', ['6206']],
    ['cuowuma6206是什么', ['6206']],
    ['base64', []],
    ['err_code=6206.', ['6206']],
    ['错误码6206是什么意思', ['6206']],
    ['-10001', ['-10001']],
    ['−10001', ['-10001']],
    ['10001', ['-10001']],
    ['code -6206', ['6206']],
    ['125000', ['120001-130000']],
    ['120001-130000', ['120001-130000']],
    ['130001', []],
    ['62', ['6206', '6208', '6213']],
    ['-100', ['-10001']],
    ['6', []],
    ['1.6206', []],
    ['6206x', []],
    ['6206means', ['6206']],
    ['302users', []],
    ['120045tte nan no ko-do', ['120001-130000']],
    ['v6206', []],
  ])('%j: %j', (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test('a number comes before words, and half-fitting titles are left out beside it', () => {
    expect(codes('6206 offline')[0]).toBe('6206');
    expect(codes('login 6206 with a friend')).toEqual(['6206']);
  });

  test('a small number among words is a count; alone or beside filler it is a code', () => {
    expect(codes('kicked offline 0')[0]).toBe('6208');
    expect(codes('error 0')).toEqual(['0', '0']);
    expect(codes('302')).toEqual(['-302']);
    expect(codes('302 users kicked')).not.toContain('-302');
  });

  test('a count does not hide what words find', () => {
    expect(codes('0 users kicked offline')[0]).toBe('6208');
  });

  test('the name of a product tells its code from another', () => {
    expect(rankAnswers('zim 0', index)[0]?.entry.product).toBe('other-zim');
    expect(rankAnswers('demo 0', index)[0]?.entry.product).toBe('demo-im');
    expect(rankAnswers('demo 0 users kicked offline', index)[0]?.entry.code).toBe('6208');
  });
});

describe('symbols', () => {
  test.each([
    ['ERR_USER_SIG_EXPIRED', '6206'],
    ['err_user_sig_expired', '6206'],
    ['errusersigexpired', '6206'],
    ['usersigexpired', '6206'],
    ['User Sig Expired', '6206'],
    ['zimErrorCode.networkModuleTokenExpired', '6000106'],
    ['kZIMErrorCodeNetworkModuleTokenExpired', '6000106'],
    ['onError(ERR_LOGIN_KICKED_OFF_BY_OTHER): logged out', '6208'],
    ['ERR_USER_SIG_EXPIERD', '6206'],
    ['KICKED_OFF', '6208'],
  ])('%j: %s', (query, expected) => {
    expect(codes(query)[0]).toBe(expected);
  });

  test('a word of titles is not taken for a mistyped symbol', () => {
    const named = smallIndex([
      [0, '1', 0, 'SDKAppID missing', 'NO_SDKAPPID'],
      [0, '2', 0, 'SDKAppID changed', ''],
    ]);
    expect(rankAnswers('SDKAppID changed', named)[0]?.entry.code).toBe('2');
  });

  test('a symbol of two codes gives both', () => {
    const twice = smallIndex([
      [0, '1', 0, 'A', 'ERR_SAME'],
      [1, '2', 0, 'B', 'Same ERR_SAME'],
    ]);
    expect(rankAnswers('err_same', twice).map(({ entry }) => entry.code)).toEqual(['1', '2']);
  });
});

describe('words', () => {
  test.each([
    ['usersig', '6206'],
    ['usre kicked', '6208'],
    ['room does not exist', '6000322'],
    ['tokenExpired', '6000106'],
    ['token expires', '6000106'],
    ['tokn expird', '6000106'],
    ['kicked', '6208'],
    ['kick', '6208'],
    ['why was I booted', '6208'],
    ['过期', '6000107'],
    ['登錄過期', '6000107'],
    ['登录逾時', '6000107'],
    ['로그인 만료', '6000108'],
    ['期限切れ', '6000109'],
    ['룸', '6000110'],
    ['밴당했어', '6208'],
    ['갑자기강퇴됨', '6208'],
    ['자꾸튕겨나감', '6208'],
    ['keyキー', '-10001'],
    ['captive portal', '6000111'],
    ['phone behind a captve portla', '6000111'],
  ])('%j: %s', (query, expected) => {
    expect(codes(query)[0]).toBe(expected);
  });

  test('what stands for several terms finds all of them', () => {
    expect(codes('ticket expired')).toEqual(expect.arrayContaining(['6000106', '6206']));
  });

  test('a synonym inside another word is none', () => {
    expect(codes('sidekick')).toEqual([]);
    expect(codes('밴드')).toEqual([]);
    expect(codes('가밴')).toEqual([]);
    expect(codes('スキー')).toEqual([]);
  });

  test('codes of a legacy SDK come after current ones of the same title', () => {
    expect(codes('token expired').slice(0, 2)).toEqual(['6000106', '7100']);
    expect(codes('kicked offline').slice(0, 2)).toEqual(['6208', '6213']);
  });

  test('codes that no SDK has a name for come after others of the same title', () => {
    expect(codes('cookie missing')).toEqual(['6000114', '6600001']);
  });

  test('of two products, the one that is named comes first', () => {
    expect(codes('success').length).toBe(2);
    expect(rankAnswers('zim success', index)[0]?.entry.product).toBe('other-zim');
    expect(rankAnswers('demo success', index)[0]?.entry.product).toBe('demo-im');
  });

  test('of words spelled as much alike, the common one is meant', () => {
    const titles = ['Amount', 'Account gone', 'Account locked'];
    const alike = smallIndex(titles.map((title, at) => [0, `${at}`, 0, title, '']));
    expect(rankAnswers('acount', alike).map(({ entry }) => entry.code)).toEqual(['1', '2']);
  });

  test('a word that titles do not hold may be a slip for one that many do', () => {
    const titles = ['ALLREADY_DONE', ...Array.from({ length: 11 }, () => '')].map(
      (symbol, at): Code => [0, `${at}`, 0, `Step ${at}${symbol ? '' : ' already taken'}`, symbol],
    );
    const found = rankAnswers('taken allready', smallIndex(titles)).map(({ entry }) => entry.code);
    expect(found[0]).not.toBe('0');
    expect(found).toContain('7');
  });

  test('two words that titles hold as one mean that, too', () => {
    const stamps = smallIndex([
      [0, '1', 0, 'Wrong timestamp', ''],
      [0, '2', 0, 'Wrong time', ''],
    ]);
    expect(rankAnswers('time stamp', stamps).map(({ entry }) => entry.code)[0]).toBe('1');
    expect(rankAnswers('the time-stamp', stamps).map(({ entry }) => entry.code)[0]).toBe('1');
  });

  test('Korean pairs that reach from one word into the next count for less', () => {
    const korean = smallIndex([
      [0, '1', 0, '차단 해제', ''],
      [0, '2', 0, '차단해 놓은 사용자', ''],
    ]);
    expect(rankAnswers('차단해제', korean).map(({ entry }) => entry.code)[0]).toBe('1');
  });

  test('what a title says in brackets counts for less than what it says', () => {
    expect(codes('mute')).toEqual(['6000113', '6000112']);
  });

  test('a word of a long cause counts for less than one of a short cause', () => {
    const long = `The lift is slow. ${'Much else is said here too. '.repeat(20)}`;
    const causes = smallIndex([
      [0, '1', 0, 'A', '', long],
      [0, '2', 0, 'B', '', 'The lift is slow.'],
    ]);
    expect(rankAnswers('slow lift', causes).map(({ entry }) => entry.code)[0]).toBe('2');
  });

  test.each(['', '  ', '…', 'zzzzzz', 'the'])('%j finds nothing', (query) => {
    expect(codes(query)).toEqual([]);
  });
});

test('scores fall', () => {
  const scores = rankAnswers('expired', index).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});
