import { expect, test } from 'vitest';
import { linkCodes } from '../../../src/markdown/link-codes.ts';

const link = (code: string) => (code === '6014' ? `[\`${code}\`](to)` : null);

test('a code span that is a code of the product leads to its twin', () => {
  expect(linkCodes('After `6014`, not `7`, `-6014` or `x`.', link)).toBe(
    'After [`6014`](to), not `7`, `-6014` or `x`.',
  );
});

test('a code span within a link, or within longer backticks, stays', () => {
  const text = '[see `6014`](https://example.com/) and ``a `6014` b``';
  expect(linkCodes(text, link)).toBe(text);
});
