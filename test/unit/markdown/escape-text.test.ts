import { toString } from 'mdast-util-to-string';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeText } from '../../../src/markdown/escape-text.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

test('a text that is escaped is read as that text, whatever signs it holds', () => {
  const sign = fc.constantFrom(...'abc `*_[]()<>&#|~!\\"\'');
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1 }), (text) => {
      const [heading, ...others] = parser.parse(`# x${escapeText(text)}x`).children;
      expect(others).toEqual([]);
      expect(heading?.type).toBe('heading');
      expect(heading && toString(heading)).toBe(`x${text}x`);
    }),
  );
});
