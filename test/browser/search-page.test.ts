import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

test('the search page answers what its address asks', async () => {
  const page = await open('ja/search/?q=6206');
  await expect.poll(() => firstLink(page)).toBe(`${url}ja/tencent-im/6206/`);
  expect(await page.locator('search-page input').inputValue()).toBe('6206');
});

test('an address without a question shows an empty box, ready to type', async () => {
  const page = await open('ko/search/');
  const input = page.locator('search-page input');
  await expect.poll(() => input.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await input.inputValue()).toBe('');
  expect(await firstLink(page)).toBeUndefined();
});

test('the address keeps in step with what is typed, and no entry is added to the history', async () => {
  const page = await open('en/search/?q=6206');
  const before = await page.evaluate(() => history.length);
  const input = page.locator('search-page input');
  await input.fill('login & "token" #1 만료');
  await expect
    .poll(() => new URL(page.url()).searchParams.get('q'))
    .toBe('login & "token" #1 만료');
  await page.reload();
  expect(await input.inputValue()).toBe('login & "token" #1 만료');
  await input.fill('');
  await expect.poll(() => page.url()).toBe(`${url}en/search/`);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a reader who comes back from a result finds what they had typed, answered', async () => {
  const page = await open('en/search/');
  await page.locator('search-page input').fill('6206');
  await expect.poll(() => firstLink(page)).toBe(`${url}en/tencent-im/6206/`);
  await page.locator('search-page input').press('Enter');
  await page.waitForURL(`${url}en/tencent-im/6206/`);
  await page.goBack();
  await page.waitForURL(`${url}en/search/?q=6206`);
  expect(await page.locator('search-page input').inputValue()).toBe('6206');
  await expect.poll(() => firstLink(page)).toBe(`${url}en/tencent-im/6206/`);
});

describe.each(['en', 'zh'])('without scripts, in %s,', (locale) => {
  test('the search page says that it needs them, and lists the ways to codes', async () => {
    const page = await open(`${locale}/search/`, { scripts: 'off' });
    const ways = page.locator('search-page a:visible');
    expect(await page.innerText('search-page')).toContain('JavaScript');
    expect(
      await ways.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    ).toEqual(
      ['tencent-im', 'zego-zim', 'retry', 'owner'].map((path) => `${url}${locale}/${path}/`),
    );
    await ways.nth(1).click();
    await page.waitForURL(`${url}${locale}/zego-zim/`);
  });
});

async function firstLink(page: Page): Promise<string | undefined> {
  const links = page.locator('search-page a');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)[0]);
}
