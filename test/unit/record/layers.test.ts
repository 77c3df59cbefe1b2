import { expect, test } from 'vitest';
import { layersOf } from '../../../src/record/layers.ts';

test('layers stand once each, in the order of their first category', () => {
  expect(
    layersOf({ categories: [{ layer: 'server' }, { layer: 'sdk' }, { layer: 'server' }] }),
  ).toEqual(['server', 'sdk']);
});
