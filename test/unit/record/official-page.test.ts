import { expect, test } from 'vitest';
import { officialPage } from '../../../src/record/official-page.ts';
import type { Edition } from '../../../src/record/schemas/edition.ts';

const pages = { en: 'https://a/en', ja: 'https://a/ja', ko: 'https://a/ko', zh: 'https://a/zh' };
const editions: Edition[] = [
  { id: 'push', kind: 'document', lang: 'zh', part: 'Push', date: null, url: 'https://a/push' },
  { id: 'zh', kind: 'document', lang: 'zh', date: null, url: 'https://a/old' },
  { id: 'web', kind: 'sdk', platform: 'web', version: '1.0', date: null, url: 'https://a/web' },
  { id: 'api-zh', kind: 'api', lang: 'zh', date: null, url: 'https://a/api/zh' },
  { id: 'api-en', kind: 'api', lang: 'en', date: null, url: 'https://a/api/en' },
  { id: 'lost', kind: 'sdk', platform: 'flutter', version: '1.0', date: null, url: null },
];
const pageOf = (ids: string[], locale: 'en' | 'ko' | 'zh') =>
  officialPage({ editions: ids }, { pages, editions }, locale);

test('a code of the documents is found in the product’s own table', () => {
  expect(pageOf(['zh', 'web', 'api-zh'], 'ko')).toEqual({ url: 'https://a/ko' });
});

test('a code of other sources is found in the one of the reader’s language, else in English, else in the first', () => {
  expect(pageOf(['web', 'api-zh', 'api-en'], 'zh')).toMatchObject({ url: 'https://a/api/zh' });
  expect(pageOf(['web', 'api-zh', 'api-en'], 'ko')).toMatchObject({ url: 'https://a/api/en' });
  expect(pageOf(['web'], 'ko')).toMatchObject({ url: 'https://a/web', edition: { id: 'web' } });
  expect(pageOf(['push'], 'en')).toMatchObject({ url: 'https://a/push' });
});

test('a code whose sources nobody can open leads to the table', () => {
  expect(pageOf(['lost'], 'en')).toEqual({ url: 'https://a/en' });
  expect(pageOf([], 'en')).toEqual({ url: 'https://a/en' });
});
