import { describe, expect, test } from 'vitest';
import { cacheName, readCacheName } from '../../../../src/offline/store/cache-names.ts';

describe('cache names', () => {
  test('a name begins with the base and says what the cache holds', () => {
    expect(cacheName('/docs/', 'pack', 'en', '1f0c')).toBe('/docs/|pack|en|1f0c');
    expect(cacheName('/', 'pages')).toBe('/|pages');
  });

  test('a name of ours is read back', () => {
    expect(readCacheName('/docs/', '/docs/|shell|1f0c')).toEqual({ kind: 'shell', rest: ['1f0c'] });
    expect(readCacheName('/docs/', '/docs/|pages')).toEqual({ kind: 'pages', rest: [] });
  });

  test('a name of ours of a kind that another release had is ours, and of no kind', () => {
    expect(readCacheName('/docs/', '/docs/|parts|en|1f0c')).toEqual({
      kind: null,
      rest: ['en', '1f0c'],
    });
  });

  test.each([
    '/|shell|1f0c',
    '/docs/im/|shell|1f0c',
    '/docs|shell|1f0c',
    '/docs/',
    'workbox-precache',
    '',
  ])('the name `%s` of another project on the origin is not ours', (name) => {
    expect(readCacheName('/docs/', name)).toBeNull();
  });
});
