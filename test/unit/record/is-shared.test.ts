import { expect, test } from 'vitest';
import { isShared } from '../../../src/record/is-shared.ts';

test.each([
  [[], false],
  [['a-im', 'a-im'], false],
  [['a-im', 'b-im'], true],
  [['a-im', 'a-im', 'b-im'], true],
])('a class with codes of %j is shared by products: %j', (products, expected) => {
  expect(isShared({ codes: products.map((product) => ({ product })) })).toBe(expected);
});
