import { expect, test, vi } from 'vitest';
import { pageLocale } from '../../../src/browser/page-locale.ts';

test.each([
  ['ko', 'ko'],
  ['zh-CN', 'zh'],
  ['fil-PH', 'fil'],
])('a text in %j is of the locale %j', (lang, locale) => {
  vi.stubGlobal('document', { querySelector: () => ({ lang }) });
  expect(pageLocale()).toBe(locale);
});
