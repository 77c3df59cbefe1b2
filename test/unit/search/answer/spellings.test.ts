import { expect, test } from 'vitest';
import { Spellings } from '../../../../src/search/answer/spellings.ts';

const spellings = new Spellings(
  ['exist', 'exit', 'expired', 'token'].map((word) => [word, word.toUpperCase()] as const),
);

test.each([
  ['tokn', ['TOKEN']],
  ['exsit', ['EXIST', 'EXIT']],
  ['expried', ['EXPIRED']],
  ['experied', ['EXPIRED']],
  ['tkn', []],
])('%s is nearest to %j', (typed, near) => {
  expect(spellings.near(typed).toSorted()).toEqual(near);
});
