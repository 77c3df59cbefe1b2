import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// Another test may have loaded the module under its own base.
beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the base path', () => {
  test.each([
    ['/', '/'],
    ['docs', '/docs/'],
    ['/docs/im', '/docs/im/'],
    ['/docs/im/', '/docs/im/'],
    ['/v1.5+(b)', '/v1.5+(b)/'],
  ])('%j has both its slashes: %j', async (path, base) => {
    vi.stubEnv('BASE_PATH', path);
    expect((await import('../../../src/site/origin.ts')).base).toBe(base);
  });

  test.each([
    ['example/Codes', '/Codes/'],
    ['Example/example.github.io', '/'],
    ['', '/im-error-codes/'],
  ])('of the repository %j is %j', async (repository, base) => {
    vi.stubEnv('BASE_PATH', '');
    vi.stubEnv('GITHUB_REPOSITORY', repository);
    expect((await import('../../../src/site/origin.ts')).base).toBe(base);
  });

  test.each([
    'https://example.com/docs',
    '//docs',
    '/a b',
    '/docs?x',
    '/a/../b',
    'C:/Program Files',
  ])('%j is refused, with what to write', async (path) => {
    vi.stubEnv('BASE_PATH', path);
    await expect(import('../../../src/site/origin.ts')).rejects.toThrow(
      `BASE_PATH is \`${path}\`, which is no path of an address: write one such as \`/docs/im/\`.`,
    );
  });
});

test.each(['/', 'docs', '/v1.5+(b)/'])(
  'under %j the sitemap has the pages in a language',
  async (path) => {
    vi.stubEnv('BASE_PATH', path);
    const { base } = await import('../../../src/site/origin.ts');
    const { sitemapOptions } = await import('../../../src/site/sitemap.ts');
    const isListed = (page: string) => sitemapOptions.filter(`https://example.org${page}`);
    expect([base, `${base}en/`, `${base}ko/demo-im/101/`].filter(isListed)).toHaveLength(3);
    expect([`${base}demo-im/101/`, `${base}english/`, '/elsewhere/en/'].filter(isListed)).toEqual(
      [],
    );
  },
);
