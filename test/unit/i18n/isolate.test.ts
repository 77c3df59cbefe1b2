import { expect, test } from 'vitest';
import { isolate } from '../../../src/i18n/isolate.ts';
import { visibleControls } from '../../../src/i18n/visible-controls.ts';

test('what turns the direction of writing, or is not seen, is marked', () => {
  expect(visibleControls('\u202Egol.exe\u2066\u061C')).toBe('<U+202E>gol.exe<U+2066><U+061C>');
  expect(visibleControls('\u0000\u001B[\u0085')).toBe('<U+0000><U+001B>[<U+0085>');
});

test('letters of every script and what joins them stay', () => {
  const text = '\tخطأ 6206 שגיאה 👩‍👩‍👧 नमस्ते می‌خواهم\r\n';
  expect(visibleControls(text)).toBe(text);
});

test('a text cannot end its own isolation', () => {
  expect(isolate('a\u2069\u202Eb')).toBe('\u2068a<U+2069><U+202E>b\u2069');
});
