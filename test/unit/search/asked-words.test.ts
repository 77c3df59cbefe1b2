import { expect, test } from 'vitest';
import { askedWords } from '../../../src/search/asked-words.ts';

test('each word of what people type stands once, with the codes that it is typed for', () => {
  const { words, codes } = askedWords([
    ['my token expired', 'the token is old'],
    [],
    ['old room'],
    ['room expires'],
  ]);
  const byWord = Object.fromEntries(words.split(' ').map((word, at) => [word, codes[at]]));
  expect(byWord).toEqual({ expir: [0, 3], old: [0, 2], room: [2, 1], token: [0] });
});

test('a pair of characters that reaches from one word into the next stands only where several codes have it', () => {
  const wordsOf = (...queries: string[][]) => askedWords(queries).words.split(' ');
  expect(wordsOf(['群组消息'])).toEqual(['消息', '群组']);
  expect(wordsOf(['群组消息'], ['群组消息'])).toEqual(['消息', '组消', '群组']);
});
