import { expect, test } from 'vitest';
import { bestLocale } from '../../../src/browser/best-locale.ts';

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['fr-FR', 'JA-jp', 'en'], 'ja'],
  [['zh-Hant-TW'], 'zh'],
  [['', 'en-GB'], 'en'],
  [['fr', 'de'], null],
  [['kok'], null],
  [[], null],
])('of what is wanted, %j, the first that is offered is %j', (wanted, best) => {
  expect(bestLocale(['en', 'ja', 'ko', 'zh'], wanted)).toBe(best);
});

test('where nothing is offered there is none', () => {
  expect(bestLocale([], ['en'])).toBeNull();
});
