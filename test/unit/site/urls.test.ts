import { afterEach, expect, test, vi } from 'vitest';
import { codePath, href, localePath, withBase } from '../../../src/site/urls.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a code’s address has no language, and keeps its sign', () => {
  expect(codePath('tencent-im', '-10001')).toBe('/tencent-im/-10001/');
  expect(localePath('ja', codePath('tencent-im', '120001-130000'))).toBe(
    '/ja/tencent-im/120001-130000/',
  );
});

test.each([
  ['/im-error-codes/', '/im-error-codes/en/decode/'],
  ['/', '/en/decode/'],
])('an address under the base %j has one slash between', (base, address) => {
  vi.stubEnv('BASE_URL', base);
  expect(href('en', '/decode/')).toBe(address);
  expect(withBase('/en/decode/')).toBe(address);
});
