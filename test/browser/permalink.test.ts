import { describe, expect, inject, test } from 'vitest';
import { localeIds, localeToLang } from '../../src/i18n/locales.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();
const readers = [
  ['en-GB', 'en'],
  ['ja-JP', 'ja'],
  ['ko-KR', 'ko'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['fr-FR', 'en'],
] as const;

test.each(readers)(
  'a reader whose browser asks for %s is sent from a permalink to its page in %s',
  async (locale, own) => {
    const path = 'tencent-im/6206/';
    const page = await open(path, { locale, arrives: `${own}/${path}` });
    expect(await page.getAttribute('html', 'lang')).toBe(localeToLang(own));
  },
);

test('every kind of address without a language leads to the same in one', async () => {
  const page = await open('404.html', { locale: 'ja-JP' });
  for (const path of ['', 'tencent-im/-10001/', 'tencent-im/120001-130000/', 'zego-zim/6000106/']) {
    await page.goto(url + path, { waitUntil: 'commit' });
    await page.waitForURL(`${url}ja/${path}`);
  }
});

test('a permalink keeps the query and the place on the page', async () => {
  const rest = 'tencent-im/6206/?from=log%20file&n=1#action';
  await open(rest, { locale: 'ko-KR', arrives: `ko/${rest}` });
});

test('a permalink leaves no entry in the history', async () => {
  const page = await open('ja/zego-zim/', { locale: 'ja-JP' });
  await page.goto(`${url}tencent-im/6206/`, { waitUntil: 'commit' });
  await page.waitForURL(`${url}ja/tencent-im/6206/`);
  await page.goBack();
  await page.waitForURL(`${url}ja/zego-zim/`);
  expect(await page.evaluate(() => history.length)).toBe(3);
});

test('a language chosen in the menu goes before the browser’s', async () => {
  const page = await open('en/tencent-im/', { locale: 'ja-JP' });
  await page.locator('language-select select:visible').selectOption({ label: '한국어' });
  await page.waitForURL(`${url}ko/tencent-im/`);
  await page.goto(`${url}tencent-im/6206/`, { waitUntil: 'commit' });
  await page.waitForURL(`${url}ko/tencent-im/6206/`);
});

test('a language chosen by a link goes before the browser’s', async () => {
  const page = await open('en/tencent-im/6206/', { locale: 'ja-JP' });
  await page.locator('section:has(> #languages) a[hreflang="zh-CN"]').click();
  await page.waitForURL(`${url}zh/tencent-im/6206/`);
  await page.goto(`${url}tencent-im/-10001/`, { waitUntil: 'commit' });
  await page.waitForURL(`${url}zh/tencent-im/-10001/`);
});

describe('without scripts', () => {
  test.each(['tencent-im/6206/', ''])('/%s offers the page in the four languages', async (path) => {
    const page = await open(path, { scripts: 'off' });
    expect(page.url()).toBe(url + path);
    const links = page.locator('[data-language-links] a:visible');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(addresses).toEqual(localeIds.map((locale) => `${url}${locale}/${path}`));
    await links.nth(2).click();
    await page.waitForURL(`${url}ko/${path}`);
  });
});
