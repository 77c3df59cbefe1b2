import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { searchBox } from './search-box.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

test('an empty box shows nothing until a code was looked up', async () => {
  const page = await open('en/');
  const box = searchBox(page);
  await box.open();
  await box.dialog.getByRole('button', { name: 'All products' }).waitFor();
  expect(await box.links()).toEqual([]);
});

test('an empty box shows the codes that were looked up, the last one first, each once', async () => {
  const page = await open('en/');
  for (const code of ['6206', '-10001', '6206']) await lookUp(page, code);
  const box = searchBox(page);
  await box.open();
  await expect
    .poll(box.links)
    .toEqual([`${url}en/tencent-im/6206/`, `${url}en/tencent-im/-10001/`]);
  expect(await box.headings()).toEqual(['Recently looked up']);
  await box.input.fill('6000106');
  await expect.poll(async () => (await box.links())[0]).toBe(`${url}en/zego-zim/6000106/`);
  await box.input.fill('');
  await expect.poll(box.headings).toEqual(['Recently looked up']);
});

test('codes looked up in one language are shown in another', async () => {
  const page = await open('en/');
  await lookUp(page, '6206');
  await page.goto(`${url}ko/`);
  const box = searchBox(page);
  await box.open();
  await expect.poll(box.links).toEqual([`${url}ko/tencent-im/6206/`]);
  expect(await box.dialog.locator('a > span').textContent()).toContain('만료');
});

test('the list is cleared for good, and the focus goes to the box', async () => {
  const page = await open('en/');
  await lookUp(page, '6206');
  const box = searchBox(page);
  await box.open();
  await box.dialog.getByRole('button', { name: 'Clear this list' }).click();
  expect(await box.links()).toEqual([]);
  expect(await box.input.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.reload();
  await box.open();
  await box.dialog.getByRole('button', { name: 'All products' }).waitFor();
  expect(await box.links()).toEqual([]);
});

async function lookUp(page: Page, code: string): Promise<void> {
  const box = searchBox(page);
  await box.ask(code);
  const address = `${url}en/tencent-im/${code}/`;
  await expect.poll(async () => (await box.links())[0]).toBe(address);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  await page.waitForLoadState();
}

test('the home page gives examples, and once codes were looked up, these in their place', async () => {
  const page = await open('ja/');
  const line = page.locator('recent-codes');
  expect(await line.innerText()).toMatch(/^例/);
  await page.goto(`${url}en/`);
  for (const code of ['6206', '-10001']) await lookUp(page, code);
  await page.goto(`${url}ja/`);
  await expect
    .poll(() =>
      line
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    )
    .toEqual([`${url}ja/tencent-im/-10001/`, `${url}ja/tencent-im/6206/`]);
  expect(await line.innerText()).toMatch(/^最近調べたコード/);
});
