import { expect, test, vi } from 'vitest';
import { findCodes } from '../../../../src/search/answer/find-codes.ts';
import { withCauses } from '../../../../src/search/answer/search-index.ts';
import { smallIndex } from './small-index.ts';

const indexes = new Map([
  [
    'en',
    smallIndex([
      [0, '6206', 0, 'Login expired', ''],
      [1, '6000106', 0, 'Login failed', '', 'The phone is behind a captive portal.'],
    ]),
  ],
  [
    'ko',
    smallIndex([
      [0, '6206', 0, '로그인 만료', ''],
      [1, '6000106', 0, '로그인 실패', ''],
      [1, '6000107', 0, '로그인 없음', ''],
    ]),
  ],
]);

async function find(query: string, locale: string, product: string | null = null) {
  const loadWhole = vi.fn(async (language: string) => indexes.get(language) ?? smallIndex([]));
  const load = async (language: string) => withCauses(indexes.get(language) ?? smallIndex([]), {});
  const early: string[][] = [];
  const { entries } = await findCodes(query, {
    locale,
    product,
    load,
    loadWhole,
    onEarly: (found) => early.push(found.entries.map(({ code }) => code)),
    limit: 2,
  });
  return {
    codes: entries.map(({ code }) => code),
    titles: entries.map(({ title }) => title),
    early,
    whole: loadWhole.mock.calls.map(([language]) => language),
  };
}

test('a number is answered without causes', async () => {
  expect(await find('6206', 'en')).toMatchObject({ codes: ['6206'], early: [], whole: [] });
});

test('words are answered from titles at once, then from causes', async () => {
  expect(await find('login captive portal', 'en')).toMatchObject({
    codes: ['6000106'],
    early: [['6206', '6000106']],
    whole: ['en'],
  });
});

test('the language of the page answers alone where it can', async () => {
  expect(await find('login expired', 'en')).toMatchObject({
    titles: ['Login expired'],
    whole: ['en'],
  });
});

test('words of another language are looked up there, and titled as the page is', async () => {
  expect(await find('로그인 실패', 'en')).toMatchObject({
    titles: ['Login failed', 'Login expired'],
    whole: ['en', 'ko'],
  });
});

test("a code that the page's index lacks keeps its own title", async () => {
  expect((await find('로그인 없음', 'en')).titles[0]).toBe('로그인 없음');
});

test('one product only', async () => {
  expect((await find('login', 'en', 'other-zim')).titles).toEqual(['Login failed']);
  expect((await find('6206', 'en', 'other-zim')).titles).toEqual([]);
});
