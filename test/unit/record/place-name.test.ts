import { describe, expect, test } from 'vitest';
import { placeName } from '../../../src/record/place-name.ts';
import type { Category } from '../../../src/record/schemas/product.ts';

const called = (name: string): Category => ({
  id: 'demo',
  layer: 'web',
  names: { en: name, ja: name, ko: name, zh: name },
});

describe('a category of a layer', () => {
  test('is called by both', () => {
    expect(placeName(called('Messages'), 'en')).toBe('Web SDK · Messages');
  });

  test('is called by one, where both have one name', () => {
    expect(placeName(called('Web SDK'), 'en')).toBe('Web SDK');
  });
});
