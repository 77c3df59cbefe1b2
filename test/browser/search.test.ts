import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

const pages = [
  ['6206', 'tencent-im/6206/'],
  ['-10001', 'tencent-im/-10001/'],
  ['−10001', 'tencent-im/-10001/'],
  ['125000', 'tencent-im/120001-130000/'],
  ['6000106', 'zego-zim/6000106/'],
  ['ERR_USER_SIG_EXPIRED', 'tencent-im/6206/'],
] as const;

describe('the search box', () => {
  test.each(['Control+k', '/'])(
    'opens with %s, ready to type, and closes with Escape',
    async (keys) => {
      const page = await open('en/tencent-im/6206/');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await page.keyboard.press(keys);
      await page.locator('dialog[open]').waitFor();
      expect(await page.locator('dialog[open]').count()).toBe(1);
      expect(await page.locator('dialog[open] input').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.matches('dialog[open] input'))).toBe(
        true,
      );
      expect(await page.locator('dialog[open] input').inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    },
  );

  test('does not open when a slash is typed into a field', async () => {
    const page = await open('en/tencent-im/');
    const field = page.locator('main input').first();
    await field.focus();
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('opens by its button, on a phone too', async () => {
    const page = await open('zh/tencent-im/6206/', { width: 360 });
    await page.locator('[data-search-open]:visible').first().click();
    await page.locator('dialog[open] input').waitFor();
  });

  test('says that nothing was found, and where to go on from, which Enter does not do', async () => {
    const page = await open('en/');
    await type(page, 'qzxqzxqzx');
    const status = page.locator('dialog[open] [role="status"]');
    await expect.poll(() => status.textContent()).toContain('qzxqzxqzx');
    const ways = ['tencent-im', 'zego-zim', 'decode', 'guides'].map((path) => `${url}en/${path}/`);
    await expect.poll(async () => (await results(page)).slice(0, -1)).toEqual(ways);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${url}en/`);
    await page.getByRole('button', { name: 'ZEGO ZIM' }).click();
    await page.getByRole('button', { name: 'Search all products' }).click();
    const pressed = page.locator('dialog[open] [aria-pressed="true"]');
    expect(await pressed.textContent()).toBe('All products');
    expect(await pressed.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('says of a number that is no code where it lies, and opens no other code with Enter', async () => {
    const page = await open('zh/');
    await type(page, '2051');
    const said = page.locator('dialog[open] .unknown-number');
    await said.waitFor();
    expect(await said.innerText()).toContain('2000–2099');
    expect(await page.innerText('dialog[open] [role="status"]')).toBe('未收录 2051');
    expect(await page.locator('dialog[open] .found-pages').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(`${url}zh/`);
  });

  test('gives the focus back to where it was', async () => {
    const page = await open('en/tencent-im/6206/');
    await page.locator('button[data-copy-permalink]').focus();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() => document.activeElement?.matches('button[data-copy-permalink]')),
    ).toBe(true);
  });
});

describe('search', () => {
  test('shows first the page of the code, range or symbol that is typed', async () => {
    const page = await open('ja/zego-zim/');
    await page.keyboard.press('Control+k');
    for (const [query, path] of pages) {
      await page.locator('dialog[open] input').fill(query);
      await expect.poll(() => firstResult(page), { message: query }).toBe(`${url}ja/${path}`);
    }
  });

  test.each(['6206', '-10001'])(
    'opens with Enter the page of %s in the same language',
    async (code) => {
      const page = await open('ja/zego-zim/');
      await type(page, code);
      await expect.poll(() => firstResult(page)).toBe(`${url}ja/tencent-im/${code}/`);
      await page.locator('dialog[open] input').press('Enter');
      await page.waitForURL(`${url}ja/tencent-im/${code}/`);
    },
  );

  test('walks through the results with the arrow keys', async () => {
    const page = await open('en/');
    await type(page, '62');
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(focused).toBe(await firstResult(page));
    await page.keyboard.press('Enter');
    await page.waitForURL(focused);
  });
});

async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(query);
}

function results(page: Page): Promise<string[]> {
  return page
    .locator('dialog[open] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

async function firstResult(page: Page): Promise<string | undefined> {
  return (await results(page))[0];
}
