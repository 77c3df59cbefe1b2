import { expect, test } from 'vitest';
import { mapLocales } from '../../../src/i18n/locales.ts';
import { productNames } from '../../../src/record/product-names.ts';

const named = (name: string) => ({ names: mapLocales((locale) => `${name} ${locale}`) });

test('the names of products stand in a row as the language writes them', () => {
  expect(productNames([named('A'), named('B')], 'en')).toBe('A en and B en');
  expect(productNames([named('A'), named('B')], 'zh')).toBe('A zh 与 B zh');
});
