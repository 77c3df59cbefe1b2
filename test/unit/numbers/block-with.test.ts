import { expect, test } from 'vitest';
import { blockWith } from '../../../src/numbers/block-with.ts';

const blocks = [
  { from: -299, to: -200 },
  { from: 2000, to: 2099 },
];

test.each([
  [2000, 2000],
  [2099, 2000],
  [-250, -299],
  [2100, undefined],
  [0, undefined],
])('%d lies in the block from %s', (number, from) => {
  expect(blockWith(number, blocks)?.from).toBe(from);
});
