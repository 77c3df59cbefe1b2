import { expect, test } from 'vitest';
import { SpellingTree } from '../../../../src/search/answer/spelling-tree.ts';

const tree = new SpellingTree(
  ['exist', 'exit', 'expired', 'token'].map((word) => [word, word.toUpperCase()] as const),
);

test.each([
  ['tokn', ['TOKEN']],
  ['exsit', ['EXIST', 'EXIT']],
  ['expried', ['EXPIRED']],
  ['experied', ['EXPIRED']],
  ['tkn', []],
])('%s is nearest to %j', (typed, near) => {
  expect(tree.near(typed).toSorted()).toEqual(near);
});
