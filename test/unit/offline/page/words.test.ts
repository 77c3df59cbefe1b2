import { beforeEach, expect, test, vi } from 'vitest';
import { loadWords, megabytes } from '../../../../src/offline/page/words.ts';

const fetched = vi.fn(async () => Response.json({ later: '나중에' }));

beforeEach(() => {
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  const named = ['en', 'ja', 'ko', 'zh'].map((locale) => ({ dataset: { locale } }));
  vi.stubGlobal('document', { querySelectorAll: () => named });
});

test.each([
  ['/ko/tencent-im/6206/', ['en-US'], 'ko'],
  ['/tencent-im/6206/', ['fr', 'zh-TW', 'en'], 'zh'],
  ['/', ['fr'], 'en'],
])('the words of %s for a reader of %j are those of %s', async (pathname, languages, locale) => {
  vi.stubGlobal('location', { pathname });
  vi.stubGlobal('navigator', { languages });
  expect(await loadWords()).toEqual({ later: '나중에' });
  expect(fetched).toHaveBeenCalledWith(`/${locale}/offline/words.json`);
});

test('words that cannot be had are an error', async () => {
  vi.stubGlobal('location', { pathname: '/en/' });
  fetched.mockImplementationOnce(async () => new Response('', { status: 404 }));
  await expect(loadWords()).rejects.toThrow('404');
});

test('bytes are megabytes, as the language writes numbers', () => {
  expect([megabytes(1_470_714, 'en'), megabytes(2_000_000, 'de')]).toEqual(['1.5 MB', '2,0 MB']);
});
