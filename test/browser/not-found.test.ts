import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

describe('an address without a page offers the page that it means:', () => {
  test.each([
    ['6206', 'en/tencent-im/6206/'],
    ['en/6206/', 'en/tencent-im/6206/'],
    ['ERR_USER_SIG_EXPIRED', 'en/tencent-im/6206/'],
    ['error/70001?lang=ko', 'ko/tencent-im/70001/'],
    ['zim/6000106', 'en/zego-zim/6000106/'],
    ['nowhere/6206x', 'en/tencent-im/6206/'],
    ['ja/user-sig-expired', 'ja/tencent-im/6206/'],
    ['ko/%EB%A1%9C%EA%B7%B8%EC%9D%B8-%EB%A7%8C%EB%A3%8C', 'ko/tencent-im/-10001/'],
    ['tencent-im/10113/', 'en/tencent-im/-10113/'],
  ])('/%s → /%s', async (path, wanted) => {
    const page = await open(path);
    await expect.poll(async () => (await offered(page)).slice(0, 3)).toContain(url + wanted);
  });

  test('and first of the product that it names', async () => {
    const page = await open('en/zim/code/0');
    await expect.poll(() => offered(page)).toEqual([`${url}en/zego-zim/0/`]);
  });
});

describe('of a number that is not recorded the page names', () => {
  test('codes that it is a slip away from, the block that it lies in, and who lives there', async () => {
    const page = await open('en/tencent-im/2051/');
    const said = shown(page).locator('.unknown-number');
    await expect.poll(() => said.count()).toBe(1);
    expect(await said.innerText()).toMatch(/2051 is not listed[\s\S]*2000–2099/);
    const addresses = await offered(page);
    expect(addresses).toContain(`${url}en/tencent-im/web-message/`);
    expect(addresses).toContain(`${url}en/tencent-im/2021/`);
  });

  test('none but those where it lies in no block', async () => {
    const page = await open('ko/700001/');
    const said = shown(page).locator('.unknown-number');
    await expect.poll(() => said.count()).toBe(1);
    expect(await said.locator('.number-line').count()).toBe(0);
    const codes = (await offered(page)).filter((address) => /\/-?\d+\/$/.test(address));
    expect(codes).toEqual([`${url}ko/tencent-im/70001/`]);
  });

  test('the vendor’s own table in the reader’s language, and where to report it', async () => {
    const page = await open('ja/tencent-im/-99999/');
    await expect.poll(() => offered(page)).toContain('https://trtc.io/ja/document/34348');
    expect((await offered(page)).at(-1)).toMatch(/\/issues$/);
  });
});

test('the page has the frame of the others, in its language, and its box of search answers', async () => {
  const page = await open('ko/no-such-thing/', { locale: 'en-US' });
  await expect.poll(() => page.innerText('.site-title')).toBe('IM 오류 코드');
  await expect.poll(() => page.innerText('.side-links >> nth=0')).toContain('홈');
  expect(await page.innerText('h1')).toBe('페이지를 찾을 수 없습니다');
  expect(await page.locator('header language-select option:checked').innerText()).toBe('한국어');
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('ko');
  await page.keyboard.press('Control+k');
  const box = page.locator('dialog[open] input');
  await box.fill('6206');
  await expect
    .poll(() => page.locator('dialog[open] .found-codes a').first().getAttribute('href'))
    .toMatch(/\/ko\/tencent-im\/6206\/$/);
});

test.each(['en/qzxqzxqzx/', 'en/nowhere/user/'])(
  '/%s, which means nothing, offers search, the products and the home page',
  async (path) => {
    const page = await open(path);
    const links = await linksOf(page, 'a');
    expect(links).toEqual(
      expect.arrayContaining([
        `${url}en/search/`,
        `${url}en/tencent-im/`,
        `${url}en/zego-zim/`,
        `${url}en/`,
      ]),
    );
    expect(await offered(page)).toEqual([]);
  },
);

describe('the page speaks', () => {
  test.each([
    ['the language of the path', 'zh/no/6206', 'ko-KR', 'zh-CN'],
    ['the language asked for before that of the path', 'zh/no/6206?lang=ja', 'ko-KR', 'ja'],
    ['the language of the browser', 'no/6206', 'ko-KR', 'ko'],
    ['English to a reader of another language', 'no/6206', 'fr-FR', 'en'],
  ])('%s', async (_, path, locale, lang) => {
    const page = await open(path, { locale });
    expect(await shown(page).getAttribute('lang')).toBe(lang);
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe(lang);
  });

  test('the language chosen earlier before that of the browser', async () => {
    const page = await open('en/tencent-im/', { locale: 'ja-JP' });
    await page.locator('language-select select:visible').selectOption({ label: '한국어' });
    await page.waitForURL(`${url}ko/tencent-im/`);
    await page.goto(`${url}no/6206`);
    expect(await shown(page).getAttribute('lang')).toBe('ko');
    await expect.poll(() => offered(page)).toContain(`${url}ko/tencent-im/6206/`);
  });
});

test.each(['//evil.example/6206', 'en/https:/evil.example/'])(
  'no link of the page at /%s leaves the site',
  async (path) => {
    const page = await open(path);
    await page.waitForLoadState('networkidle');
    const links = await page
      .locator('a:not([rel~="external"], footer *)')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith(url))).toEqual([]);
  },
);

test('an address is shown as text, whatever it holds', async () => {
  const page = await open('en/%3Cqzxqzx%3E-6299');
  expect(await page.locator('qzxqzx').count()).toBe(0);
});

test('the page keeps its links where the index cannot be loaded', async () => {
  const page = await open('en/6206/', {
    prepare: (unloaded) =>
      unloaded.route('**/search/en.json', (route) =>
        route.fulfill({ contentType: 'application/json', body: '{' }),
      ),
  });
  await page.waitForLoadState('networkidle');
  expect(await linksOf(page, 'a')).toContain(`${url}en/search/`);
  expect(await offered(page)).toEqual([]);
});

/** The part of the page that is in the reader's language. */
function shown(page: Page) {
  return page.locator('not-found > section:visible');
}

function offered(page: Page): Promise<string[]> {
  return linksOf(page, '[data-suggestions] a');
}

function linksOf(page: Page, selector: string): Promise<string[]> {
  return shown(page)
    .locator(selector)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}
