import { expect, test } from 'vitest';
import { xmlText } from '../../../src/site/xml-text.ts';

test('a text keeps every sign in XML, in elements and in attributes', () => {
  expect(xmlText('Q & A')).toBe('Q &#38; A');
  expect(xmlText(`<"'>`)).toBe('&#60;&#34;&#39;&#62;');
  expect(xmlText('코드 6206')).toBe('코드 6206');
});
