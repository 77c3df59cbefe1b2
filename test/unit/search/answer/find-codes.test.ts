import { expect, test, vi } from 'vitest';
import { findCodes } from '../../../../src/search/answer/find-codes.ts';
import { smallIndex } from './small-index.ts';

const indexes = new Map([
  [
    'en',
    smallIndex([
      [0, '1', 0, 'Login expired', ''],
      [1, '2', 0, 'Login failed', ''],
    ]),
  ],
  [
    'ko',
    smallIndex([
      [0, '1', 0, '로그인 만료', ''],
      [1, '2', 0, '로그인 실패', ''],
      [1, '3', 0, '로그인 없음', ''],
    ]),
  ],
]);

async function find(query: string, locale: string, product: string | null = null) {
  const load = vi.fn(async (language: string) => indexes.get(language) ?? smallIndex([]));
  const codes = await findCodes(query, { locale, product, load, limit: 2 });
  return {
    titles: codes.map(({ title }) => title),
    loaded: load.mock.calls.map(([language]) => language),
  };
}

test('the language of the page answers alone where it can', async () => {
  expect(await find('login expired', 'en')).toEqual({
    titles: ['Login expired'],
    loaded: ['en'],
  });
});

test('words of another language are looked up there, and titled as the page is', async () => {
  expect(await find('로그인 실패', 'en')).toEqual({
    titles: ['Login failed', 'Login expired'],
    loaded: ['en', 'ko'],
  });
});

test("a code that the page's index lacks keeps its own title", async () => {
  expect((await find('로그인 없음', 'en')).titles[0]).toBe('로그인 없음');
});

test('one product only', async () => {
  expect((await find('login', 'en', 'other-zim')).titles).toEqual(['Login failed']);
});
