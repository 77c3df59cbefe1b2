import { expect, test } from 'vitest';
import { median } from '../../../../scripts/bench/median.ts';

test.each([
  [[5], 5],
  [[3, 1, 2], 2],
  [[10, 9, 2, 1], 5.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});
