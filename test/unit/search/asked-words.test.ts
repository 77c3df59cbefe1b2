import { expect, test } from 'vitest';
import { askedWords } from '../../../src/search/asked-words.ts';

test('each word of what people type stands once, with the codes that it is typed for', () => {
  const { words, once, often } = askedWords(
    [['my token expired', 'the token is old'], [], ['old room'], ['room expires', 'old room']],
    [],
  );
  const byWord = (codes: number[][]) =>
    Object.fromEntries(words.split(' ').map((word, at) => [word, codes[at]]));
  expect(byWord(once)).toEqual({ expir: [0, 3], old: [0, 2, 1], room: [2], token: [] });
  expect(byWord(often)).toEqual({ expir: [], old: [], room: [3], token: [0] });
});

test('a pair of characters that reaches from one word into the next stands only where many codes have it', () => {
  const wordsOf = (codes: number) =>
    askedWords(
      Array.from({ length: codes }, () => ['群组消息 차단해제']),
      ['차단 해제'],
    ).words.split(' ');
  expect(wordsOf(4)).toEqual(['消息', '群组', '차단', '해제']);
  expect(wordsOf(5)).toEqual(['消息', '组消', '群组', '단해', '차단', '해제']);
});
