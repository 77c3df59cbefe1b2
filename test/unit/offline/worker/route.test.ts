import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { localeOf, pagePath, routeOf } from '../../../../src/offline/worker/route.ts';

// What the build writes into the worker; the same in every test, because they share modules.
vi.mock('../../../../src/offline/worker/langs.ts', () => ({
  langs: { en: 'en', ja: 'ja', ko: 'ko', zh: 'zh-CN' },
}));

describe('a visit', () => {
  test.each([
    ['en/', 'en'],
    ['ko/tencent-im/6206/', 'ko'],
    ['ja/tencent-im/-10001', 'ja'],
    ['zh/tencent-im/120001-130000/', 'zh'],
    ['en/index.html', 'en'],
  ])('to `%s` is a page of %s', (path, locale) => {
    expect(routeOf(path, true)).toEqual({ kind: 'page', locale });
  });

  test.each(['', 'tencent-im/6206/', '6206', 'english/', '404.html'])(
    'to `%s` is a page of no language',
    (path) => {
      expect(routeOf(path, true)).toEqual({ kind: 'plain-page' });
    },
  );

  test('to a file is answered as the file', () => {
    expect(routeOf('api/v1/index.json', true)).toEqual({ kind: 'network' });
    expect(routeOf('favicon.svg', true)).toEqual({ kind: 'shell' });
  });
});

describe('a request of a page', () => {
  test.each([
    ['_astro/page.BB9mIHxB.js', 'hashed'],
    ['pagefind/pagefind.zh-cn_ff2c5875a2538.pf_meta', 'hashed'],
    ['pagefind/fragment/en_011a41a.pf_fragment', 'hashed'],
    ['pagefind/index/ko_1a2b3c4.pf_index', 'hashed'],
    ['pagefind/filter/ja_dd547ba.pf_filter', 'hashed'],
    ['pagefind/pagefind-entry.json', 'search-entry'],
    ['pagefind/pagefind.js', 'shell'],
    ['pagefind/wasm.unknown.pagefind', 'shell'],
    ['search/en.json', 'data'],
    ['search/texts/en.json', 'data'],
    ['api/v1/tencent-im/6206.json', 'network'],
    ['en/offline/words.json', 'shell'],
    ['favicon.svg', 'shell'],
  ])('for `%s` is answered as %s', (path, kind) => {
    expect(routeOf(path, false)).toEqual({ kind });
  });

  test.each(['sw.js', 'offline/en.1f0c.pack', 'offline/release.1f0c.json'])(
    'for `%s` never comes from a cache',
    (path) => {
      expect(routeOf(path, false)).toEqual({ kind: 'network' });
      expect(routeOf(path, true)).toEqual({ kind: 'network' });
    },
  );
});

describe('the address a page is kept under', () => {
  test.each([
    ['', ''],
    ['en', 'en/'],
    ['en/decode', 'en/decode/'],
    ['en/decode/', 'en/decode/'],
    ['en/index.html', 'en/'],
    ['index.html', ''],
    ['404.html', '404.html'],
  ])('of `%s` is `%s`', (path, kept) => {
    expect(pagePath(path)).toBe(kept);
  });

  test('is its own, whatever is typed', () => {
    fc.assert(
      fc.property(fc.webPath(), (typed) => {
        const path = pagePath(typed.slice(1));
        expect(pagePath(path)).toBe(path);
      }),
    );
  });
});

test('an address outside a language has none', () => {
  expect([
    localeOf('en/6206/'),
    localeOf('tencent-im/6206/'),
    localeOf(''),
    localeOf('constructor/'),
  ]).toEqual(['en', null, null, null]);
});
