import { expect, test } from 'vitest';
import { holdsCode } from '../../../../src/search/page/holds-code.ts';

test.each([
  ['2024', '因此 SDK 返回 2024、3000 至 3006。'],
  ['2024', 'Tencent Chat: 6014 2024 2999'],
  ['2024', 'Since 2024-12 the code is 2024.'],
  ['-10001', 'See -10001.'],
  ['10001', 'See -10001.'],
])('%j is spoken of in %j', (code, text) => {
  expect(holdsCode(code, text)).toBe(true);
});

test.each([
  ['2024', '2024 年 12 月起不再返回。'],
  ['2024', '2024年12月以降'],
  ['2024', '2024년 12월부터'],
  ['2024', 'It is so since 2024.'],
  ['2024', 'The edition of 2024 says more.'],
  ['2024', 'Apps created before 2024-08-15'],
  ['2024', 'See 20240.'],
  ['2024', 'Version 3.2024.1'],
])('%j is not, in %j', (code, text) => {
  expect(holdsCode(code, text)).toBe(false);
});
