import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { dist, url } = inject('site');
const { open } = useBrowser();

test('the copy buttons of a page copy, and the one pressed last says so', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await open('en/tencent-im/6206/', { permissions });
  const buttons = ['[data-copy-permalink]', '[data-copy="6206"]', '[data-copy^="ERR_"]'];
  // Within the page, because a button says so for two seconds only.
  const seen = await page.evaluate(async (selectors) => {
    const all = [];
    for (const selector of selectors) {
      const button = document.querySelector<HTMLElement>(`button${selector}`);
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => resolve());
        if (button) observer.observe(button, { attributeFilter: ['data-outcome'] });
        button?.click();
      });
      const marked = [...document.querySelectorAll<HTMLElement>('[data-outcome]')];
      all.push({
        marked: marked.map((each) => (each === button ? each.dataset['outcome'] : each.outerHTML)),
        said: document.querySelector('[data-copy-status]')?.textContent,
        text: await navigator.clipboard.readText(),
      });
    }
    return all;
  }, buttons);
  expect(seen).toEqual(
    [`${url}tencent-im/6206/`, '6206', 'ERR_USER_SIG_EXPIRED'].map((text) => ({
      marked: ['copied'],
      said: 'Copied',
      text,
    })),
  );
  await expect.poll(() => page.locator('[data-outcome]').count()).toBe(0);
});

test('a page is copied as Markdown: its twin, and without a network what stands on it', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await open('en/tencent-im/6206/', { permissions });
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('button[data-copy-markdown]').click();
  const twin = readFileSync(join(dist, 'en/tencent-im/6206.md'), 'utf8');
  await expect.poll(copied).toBe(twin);
  await page.evaluate(() => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  });
  await page.locator('button[data-copy-markdown]').click();
  await expect.poll(copied).not.toBe(twin);
  const text = await copied();
  expect(text).toMatch(/^# 6206 UserSig expired\n\n## What to do\n\n- Get a .+\n- Log in /);
  expect(text).toMatch(/\n\n## Why it happens\n\nThe UserSig.+\n\nhttp.+\/en\/tencent-im\/6206\/$/);
});

test('the menu shows the category of a code, however far down it stands', async () => {
  const page = await open('en/tencent-im/10007/');
  const marked = page.locator('.side-links [aria-current]');
  await expect
    .poll(() => marked.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight))
    .toBe(true);
  expect(await marked.isVisible()).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a text for the ticket is copied out of what support asks for', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await open('en/tencent-im/6001/', { permissions });
  const copy = page.locator('.support button');
  expect(await copy.isVisible()).toBe(false);
  await page.locator('.support summary').click();
  await copy.click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/^Tencent Cloud Chat: error 6001 \(.+\)\nCall: \n/);
});

test('a copy button says so when the browser refuses to copy', async () => {
  const page = await open('en/tencent-im/6206/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.locator('button[data-copy-permalink]').click();
  await expect
    .poll(() => page.locator('[role="status"]', { hasText: 'Copying failed' }).count())
    .toBe(1);
});

test('the page that a link leads to is fetched while the pointer rests on it, once', async () => {
  const page = await open('ko/tencent-im/6206/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/')) asked.push(request.url());
  });
  const [first, second] = [0, 1].map((index) => page.locator('nav .side-links a').nth(index + 2));
  for (const link of [first, second, first]) {
    await link?.hover();
    const address = new URL((await link?.getAttribute('href')) ?? '', url).href;
    await expect.poll(() => asked).toContain(address);
  }
  expect(asked).toHaveLength(2);
});

describe('on paper', () => {
  test('a code’s page shows code, cause and remedy, and nothing to press', async () => {
    const page = await open('ja/tencent-im/6206/', { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      'h1',
      '#action',
      'section:has(> #action) li',
      '#cause',
      'section:has(> #cause) p',
    ]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
  });

  test('a code’s page takes one sheet, and says its product and its address', async () => {
    const page = await open('ja/tencent-im/10007/');
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.innerText('main')).toMatch(
      /^Tencent Chat[\s\S]+https:\/\/.+\/tencent-im\/10007\/$/,
    );
  });

  test('text is dark on light, whatever the theme', async () => {
    const page = await open('en/tencent-im/6206/', { theme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const colors = await page
      .locator('section:has(> #action) li')
      .first()
      .evaluate((item) => getComputedStyle(item).color);
    const [red = 255, green = 255, blue = 255] = (colors.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    expect(Math.max(red, green, blue)).toBeLessThan(128);
  });
});

test('a symbol’s copy button stands on its line on a phone', async () => {
  const page = await open('en/zego-zim/6000302/', { width: 360 });
  const rows = await page.locator('.symbols li').evaluateAll((items) =>
    items.map((item) => {
      const [code, copy] = ['code', 'button'].map((part) =>
        item.querySelector(part)?.getBoundingClientRect(),
      );
      return code && copy && copy.left >= code.right && copy.top < code.bottom;
    }),
  );
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).not.toContain(false);
});

test('a link to a heading of the page shows that heading', async () => {
  const page = await open('en/tencent-im/6206/#editions', { width: 360 });
  await expect
    .poll(() =>
      page.locator('#editions').evaluate((heading) => heading.getBoundingClientRect().top),
    )
    .toBeLessThan(700);
  const bar = await page
    .locator('header')
    .first()
    .evaluate((header) => header.getBoundingClientRect().bottom);
  const top = await page
    .locator('#editions')
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(bar);
});
