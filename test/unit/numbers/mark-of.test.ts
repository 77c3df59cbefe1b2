import { expect, test } from 'vitest';
import { markOf } from '../../../src/numbers/mark-of.ts';

test('a code is a mark in the middle of its number, a range a line between two', () => {
  expect(markOf('6206', 6200)).toBe('M6.5 0v10');
  expect(markOf('-202', -299)).toBe('M97.5 0v10');
  expect(markOf('6201-6205', 6200)).toBe('M1.5 0v10M1.5 5H5.5');
});
