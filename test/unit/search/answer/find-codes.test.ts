import { expect, test, vi } from 'vitest';
import { findCodes } from '../../../../src/search/answer/find-codes.ts';
import { PhraseIndex } from '../../../../src/search/answer/phrase-index.ts';
import { withTexts } from '../../../../src/search/answer/search-index.ts';
import { phraseDigest } from '../../../../src/search/text/phrase-digest.ts';
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
  ['zh', smallIndex([[0, '6206', 0, '登录过期', '']])],
]);

const phrases = new PhraseIndex({
  'demo-im': { '6206': phraseDigest('The ticket is stale') ?? '' },
});

async function find(query: string, locale: string, product: string | null = null) {
  const loadWhole = vi.fn(async (language: string) => {
    if (language === 'zh') throw new Error('offline');
    return indexes.get(language) ?? smallIndex([]);
  });
  const load = async (language: string) =>
    withTexts(indexes.get(language) ?? smallIndex([]), {
      causes: [],
      asked: { words: '', once: [], often: [] },
    });
  const loadPhrases = vi.fn(async () => phrases);
  const early: string[][] = [];
  const { entries } = await findCodes(query, {
    locale,
    product,
    load,
    loadWhole,
    loadPhrases,
    onEarly: (found) => early.push(found.entries.map(({ code }) => code)),
    limit: 2,
  });
  return {
    codes: entries.map(({ code }) => code),
    titles: entries.map(({ title }) => title),
    early,
    phrases: loadPhrases.mock.calls.length,
    whole: loadWhole.mock.calls.map(([language]) => language),
  };
}

test('a number is answered without texts', async () => {
  const answered = { codes: ['6206'], early: [], whole: [], phrases: 0 };
  expect(await find('6206', 'en')).toMatchObject(answered);
});

test('what an official source says of a code finds it, whatever its words and the language of the page', async () => {
  expect(await find('The ticket is stale.', 'en')).toMatchObject({ codes: ['6206'], phrases: 1 });
  expect(await find('the ticket is STALE', 'ko')).toMatchObject({ titles: ['로그인 만료'] });
});

test('a query too short to be a phrase asks for none', async () => {
  expect(await find('login', 'en')).toMatchObject({ phrases: 0 });
});

test('words that happen to make up a symbol are answered by words as well', async () => {
  expect(await find('login expired', 'en')).toMatchObject({ whole: ['en'] });
});

test('words are answered from titles at once, then from texts', async () => {
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

test('where a language has no texts, its titles answer', async () => {
  expect(await find('登录过期', 'en')).toMatchObject({
    codes: ['6206'],
    whole: ['en', 'zh', 'ja'],
  });
  await expect(find('房间', 'en')).rejects.toThrow('offline');
});

test("a code that the page's index lacks keeps its own title", async () => {
  expect((await find('로그인 없음', 'en')).titles[0]).toBe('로그인 없음');
});

test('one product only', async () => {
  expect((await find('login', 'en', 'other-zim')).titles).toEqual(['Login failed']);
  expect((await find('6206', 'en', 'other-zim')).titles).toEqual([]);
});
