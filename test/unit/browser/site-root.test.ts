import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Another test may have loaded the module under its own base.
beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each([
  ['/im-error-codes/', '/im-error-codes/ko/tencent-im/', 'ko'],
  ['/im-error-codes/', '/im-error-codes/ko', 'ko'],
  ['/im-error-codes/', '/im-error-codes/', ''],
  ['/im-error-codes/', '/ko/tencent-im/', ''],
  ['/', '/ko/tencent-im/', 'ko'],
  ['/', '/', ''],
])('with the base %j the locale in %j is %j', async (base, pathname, locale) => {
  expect((await underBase(base)).localeInPath(pathname)).toBe(locale);
});

function underBase(base: string) {
  vi.stubEnv('BASE_URL', base);
  return import('../../../src/browser/site-root.ts');
}
