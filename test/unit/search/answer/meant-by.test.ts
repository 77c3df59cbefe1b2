import { expect, test } from 'vitest';
import { meantBy } from '../../../../src/search/answer/meant-by.ts';
import { wordIndexOf } from '../../../../src/search/answer/word-index.ts';
import { smallIndex } from './small-index.ts';

const chinese = smallIndex([
  [0, '1', 0, '发送方被禁言', ''],
  [0, '2', 0, '群组不存在', ''],
  [0, '3', 0, '房间已存在', ''],
  [0, '4', 0, '权限不足', ''],
]);
const korean = smallIndex(
  [
    [0, '1', 0, '호출 빈도 제한', ''],
    [0, '2', 0, '토큰 만료', ''],
    [0, '3', 0, '로그인 실패', ''],
    [0, '4', 0, 'UserSig 만료', ''],
  ],
  [['안됨', '실패']],
);
const japanese = smallIndex([[0, '1', 0, '発言を禁止されたユーザーのログイン', '']]);
const english = smallIndex([[0, '1', 0, 'Token expired', '']]);

const meant = (query: string, index: typeof chinese) =>
  meantBy(query, index, wordIndexOf(index)).replace(/\s+/g, ' ');

test('a wrong character that sounds like the right one is put right', () => {
  expect(meant('禁盐', chinese)).toBe('禁言');
  expect(meant('群组不存再', chinese)).toBe('群组不存在');
  expect(meant('没有权线踢人', chinese)).toBe('没有权限踢人');
});

test('a Korean syllable spelled by ear is put right', () => {
  expect(meant('호출빈도재한', korean)).toBe('호출빈도제한');
});

test('words that no title holds stay as they are', () => {
  expect(meant('怎么退款', chinese)).toBe('怎么退款');
  expect(meant('비행기 예약', korean)).toBe('비행기 예약');
  expect(meant('型式', japanese)).toBe('型式');
});

test('Chinese is read from its reading, with spaces or without', () => {
  expect(meant('qun zu bu cun zai', chinese)).toBe('群组不存在');
  expect(meant('jinyan', chinese)).toBe('禁言');
});

test('Korean typed on a keyboard set to English is read', () => {
  expect(meant('xhzms aksfy', korean)).toBe('토큰 만료');
  expect(meant('fhrmdls dkseha', korean)).toBe('로그인 안됨');
});

test('English typed on a keyboard set to Korean is read, laughter is not', () => {
  expect(meant('ㅕㄴㄷㄱ냫', korean)).toBe('usersig');
  expect(meant('ㅋㅋ 토큰', korean)).toBe('ㅋㅋ 토큰');
});

test('Korean in Latin letters is read, with a slip in longer words', () => {
  expect(meant('roeugeuin silpae', korean)).toBe('로그인 실패');
});

test('English stays English', () => {
  expect(meant('usersig silpae', korean)).toBe('usersig silpae');
  expect(meant('please try again', chinese)).toBe('please try again');
  expect(meant('expired tokens', english)).toBe('expired tokens');
});

test('katakana words are read from hiragana, other hiragana stay', () => {
  expect(meant('みろぐいん', japanese)).toBe('みログイン');
  expect(meant('ゆーざーがいません', japanese)).toBe('ユーザーがいません');
  expect(meant('できません', japanese)).toBe('できません');
});
