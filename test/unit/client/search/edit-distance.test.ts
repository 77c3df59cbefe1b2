import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/client/search/edit-distance.ts';

test.each([
  ['expired', 'expired', 2, 0],
  ['expird', 'expired', 2, 1],
  ['exxpired', 'expired', 2, 1],
  ['expires', 'expired', 2, 1],
  ['expried', 'expired', 2, 1],
  ['exprid', 'expired', 2, 2],
  ['abc', 'abcdef', 2, 3],
  ['abcdef', 'uvwxyz', 2, 3],
  ['', 'ab', 2, 2],
])('from %j to %j, at most %i: %i', (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
  expect(editDistance(b, a, limit)).toBe(distance);
});
