import { expect, test } from 'vitest';
import { SpellingTree } from '../../../../src/search/answer/spelling-tree.ts';

const tree = new SpellingTree(
  ['exist', 'exit', 'expired', 'token', 'taken'].map((word) => [word, word.toUpperCase()] as const),
);

test.each([
  ['tokn', ['TOKEN']],
  ['exsit', ['EXIST']],
  ['exkt', ['EXIT']],
  ['expried', ['EXPIRED']],
  ['experied', ['EXPIRED']],
  ['expriedd', ['EXPIRED']],
  ['roken', ['TOKEN']],
  ['taken', ['TAKEN']],
  ['tkn', []],
])('%s is nearest to %j', (typed, near) => {
  expect(tree.near(typed).toSorted()).toEqual(near);
});
