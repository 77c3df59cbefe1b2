import { expect, test } from 'vitest';
import { lineSpan } from '../../../../src/decode/page/show-line.ts';

test('a line’s span is found, the last one’s too, and none beyond it', () => {
  expect(lineSpan('ab\ncd', 1)).toEqual({ start: 0, end: 2 });
  expect(lineSpan('ab\ncd', 2)).toEqual({ start: 3, end: 5 });
  expect(lineSpan('ab\ncd', 9)).toEqual({ start: 3, end: 5 });
});
