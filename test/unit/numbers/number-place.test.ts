import { expect, test } from 'vitest';
import { numberPlace } from '../../../src/numbers/number-place.ts';

const known = [
  { from: 100, to: 199 },
  { from: 300, to: 399 },
];

test.each([
  [100, [100, null, 300]],
  [199, [100, null, 300]],
  [250, [null, 100, 300]],
  [50, [null, null, 100]],
  [999, [null, 300, null]],
])('%i lies in a block, between two, or beyond the ends', (number, expected) => {
  const { block, before, after } = numberPlace(number, known);
  expect([block, before, after].map((one) => one?.from ?? null)).toEqual(expected);
});
