import { expect, test } from 'vitest';
import type { BlocksOfProduct } from '../../../src/numbers/blocks-file.ts';
import { placesOf } from '../../../src/numbers/places-of.ts';

const product = (id: string, ...hundreds: number[]): BlocksOfProduct => ({
  id,
  name: id,
  page: 'https://example.com/',
  categories: {},
  blocks: hundreds.map((from) => ({ from, to: from + 99, categories: [] })),
});
const products = [product('low', 0, 2000, 4000), product('high', 0, 60_000, 70_000)];

test.each([
  [12, ['low in 0', 'high in 0']],
  [2051, ['low in 2000']],
  [3000, ['low 2000…4000', 'high 0…60000']],
  [65_000, ['high 60000…70000']],
  [99_999, ['high 70000…']],
  [-5000, ['low …0']],
])('%i is placed where it may belong: %j', (number, expected) => {
  const places = placesOf(number, products).map(({ product: { id }, block, before, after }) =>
    block ? `${id} in ${block.from}` : `${id} ${before?.from ?? ''}…${after?.from ?? ''}`,
  );
  expect(places).toEqual(expected);
});
