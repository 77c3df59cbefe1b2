import { expect, test } from 'vitest';
import { rankEquivalents } from '../../../src/record/rank-equivalents.ts';
import type { Layer } from '../../../src/record/schemas/product.ts';

const code = (product: string, layer: Layer, id: string) => ({ product, layer, id });
const ranked = (of: ReturnType<typeof code>, others: ReturnType<typeof code>[]) =>
  rankEquivalents(of, others).map(({ id }) => id);

test('codes of other products stand before those of the same', () => {
  const others = [code('b', 'sdk', 'own'), code('a', 'server', 'other'), code('c', 'sdk', 'third')];
  const ordered = ['other', 'third', 'own'];
  expect(ranked(code('b', 'sdk', 'this'), others)).toEqual(ordered);
  expect(ranked(code('b', 'sdk', 'this'), others.toReversed())).toEqual(ordered);
});

test('of a product, codes of the same layer stand first, and those of the legacy SDK last', () => {
  const others = [
    code('a', 'sdk-v3', 'legacy'),
    code('a', 'sdk', 'sdk'),
    code('a', 'web', 'web'),
    code('a', 'server', 'server'),
  ];
  expect(ranked(code('b', 'server', 'this'), others)).toEqual(['server', 'sdk', 'web', 'legacy']);
  expect(ranked(code('a', 'sdk-v3', 'this'), others)).toEqual(['legacy', 'sdk', 'web', 'server']);
});

test('codes that stand equally near keep their order', () => {
  const others = [code('a', 'sdk', '2'), code('a', 'sdk', '10'), code('a', 'sdk', '1')];
  expect(ranked(code('b', 'sdk', 'this'), others)).toEqual(['2', '10', '1']);
});
