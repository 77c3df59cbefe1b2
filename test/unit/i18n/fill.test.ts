import { expect, test } from 'vitest';
import { fill } from '../../../src/i18n/fill.ts';

test('what is named is filled in, and nothing else', () => {
  expect(fill('{{count}} of {{total}}, {count}', { count: 3 })).toBe('3 of {{total}}, {count}');
});

test('a value is text, whatever stands in it', () => {
  expect(fill('“{{query}}”', { query: "$& $' {{query}}" })).toBe("“$& $' {{query}}”");
});

test('a name that is no value of its own stays', () => {
  expect(fill('{{constructor}}, {{toString}}', { count: 3 })).toBe('{{constructor}}, {{toString}}');
});

test('a string that is missing is empty', () => {
  expect(fill(undefined, { count: 3 })).toBe('');
});
