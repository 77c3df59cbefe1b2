import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { FaultyServer } from './offline/faulty-server.ts';
import { newReader, reachBrowser, type OfflineReader } from './offline/offline-reader.ts';

const { base, dist } = inject('site');
const server = new FaultyServer(base);
let browser: Browser;
let reader: OfflineReader;
let page: Page;

beforeAll(async () => {
  await server.deploy(dist);
  browser = await reachBrowser();
  reader = await newReader(browser, server.url);
  page = await reader.open('en/offline/');
  await reader.keep(page);
  await server.stop();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(() => {
  expect(reader.complaints).toEqual([]);
});

describe('with a language kept and the server process stopped', () => {
  test.each([
    ['a code page', 'en/tencent-im/6206/', 'en/tencent-im/6206/'],
    ['a code page typed without its slash', 'en/tencent-im/-10001', 'en/tencent-im/-10001/'],
    ['a range', 'en/tencent-im/120001-130000/', 'en/tencent-im/120001-130000/'],
    ['a category', 'en/tencent-im/sdk-account/', 'en/tencent-im/sdk-account/'],
    [
      'a class of equivalent codes',
      'en/equivalents/credential-expired/',
      'en/equivalents/credential-expired/',
    ],
    [
      'a permalink, with its query and hash',
      'tencent-im/6206?from=log#cause',
      'en/tencent-im/6206/?from=log#cause',
    ],
    ['the address without a language', '', 'en/'],
  ])('%s opens', async (_, typed, landed) => {
    await reader.go(page, typed);
    await page.waitForURL(server.url + landed);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain(
      'Times',
    );
  });

  test('the menu of languages says which one is kept', async () => {
    await reader.go(page, 'en/tencent-im/6206/');
    const options = page.locator('language-select').first().locator('option');
    await options.filter({ hasText: '(offline)' }).waitFor({ state: 'attached' });
    expect(await options.allTextContents()).toEqual([
      'English (offline)',
      '日本語',
      '한국어',
      '简体中文',
      'Keep offline…',
    ]);
  });

  test('search answers with codes and with full text', async () => {
    await reader.go(page, 'en/tencent-im/6206/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('friend');
    const sections = page.locator('dialog[open] section');
    await sections.nth(1).locator('a').first().waitFor();
    expect(await sections.nth(0).locator('a').count()).toBeGreaterThan(0);
  });

  test('the decoder reads a log', async () => {
    await reader.go(page, 'en/decode/');
    await page.locator('textarea#log').fill('login failed, code: 6206');
    await page.locator('#decoded a[href$="/en/tencent-im/6206/"]').first().waitFor();
  });

  test('an address of nothing gets the page that helps', async () => {
    const response = await page.goto(`${server.url}en/error/6206/`);
    expect(response?.status()).toBe(404);
    await page.locator('[data-suggestions] a[href$="/en/tencent-im/6206/"]').first().waitFor();
    // The browser itself notes every 404, as it does on a network.
    expect(reader.complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  test('a page of another language says that it is not kept, and leads to the kept one', async () => {
    await reader.go(page, 'ko/tencent-im/6206/');
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    const notice = page.locator('offline-notice');
    await notice.locator('a[data-locale="en"]').waitFor();
    expect(await notice.locator('a:visible').count()).toBe(1);
    await notice.locator('a[data-locale="en"]').click();
    await page.waitForURL(`${server.url}en/tencent-im/6206/`);
  });

  test('the language can be removed, and its pages are then gone', async () => {
    await reader.go(page, 'en/offline/');
    await page.locator('[data-offline-state="saved"] [data-part="remove"]').click();
    await page.locator('[data-offline-state="none"]').waitFor();
    expect(
      Object.keys(await reader.caches(page)).filter((name) => name.includes('|pack|')),
    ).toEqual([]);
    await reader.go(page, 'en/tencent-im/70001/');
    await page.locator('offline-notice [data-kept="none"]').waitFor();
  });
});
