import { expect, test } from 'vitest';
import { slipsBetween } from '../../../../src/search/text/slips-between.ts';

test('letters added, left out and replaced are counted', () => {
  expect(slipsBetween('roeugeuin', 'rogeuin', 2)).toBe(2);
  expect(slipsBetween('silpae', 'silpye', 2)).toBe(1);
  expect(slipsBetween('chadan', 'chadan', 2)).toBe(0);
});

test('words of very different lengths are not compared', () => {
  expect(slipsBetween('chadan', 'cha', 2)).toBe(3);
});
