import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readRecord } from '../site/record.ts';
import { useBrowser } from './use-browser.ts';

const { root, url } = inject('site');
const { open } = useBrowser();
const all = readRecord(root).codes.filter(({ product }) => product === 'tencent-im');
const numbers = (text: string | null) => text?.match(/\d+/g)?.map(Number) ?? [];

describe('the boxes over a product’s codes', () => {
  test('open the categories that hold what is typed, say how many codes do, and close them when cleared', async () => {
    const page = await open('en/tencent-im/');
    expect(await shown(page)).toEqual([]);
    const status = page.locator('code-filter [role="status"]');
    expect(numbers(await status.textContent())).toEqual([all.length]);
    await type(page, '6206');
    expect(await shown(page)).toEqual(['6206']);
    expect(await page.locator('code-filter summary:visible').count()).toBe(1);
    expect(numbers(await status.textContent()).sort((a, b) => a - b)).toEqual([1, all.length]);
    await type(page, 'qzxqzxqzx');
    expect(await shown(page)).toEqual([]);
    expect(await status.textContent()).toMatch(/^[^\d{}]+$/);
    await type(page, '');
    expect(await shown(page)).toEqual([]);
    expect(numbers(await status.textContent())).toEqual([all.length]);
    expect(await page.locator('code-filter summary:visible').count()).toBeGreaterThan(10);
  });

  test('lead on where nothing is left: back to all, or into the search with what was typed', async () => {
    const page = await open('en/tencent-im/');
    const waysOn = page.locator('code-filter [data-part="none"]');
    expect(await waysOn.isVisible()).toBe(false);
    await type(page, 'qzxqzxqzx');
    await page.locator('code-filter select[name="retry"]').selectOption('none');
    const search = await waysOn.locator('a').getAttribute('href');
    expect(new URL(search ?? '', page.url()).href).toBe(`${url}en/search/?q=qzxqzxqzx`);
    await waysOn.locator('button').click();
    expect(await waysOn.isVisible()).toBe(false);
    expect(await page.locator('code-filter select[name="retry"]').inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('find codes by number, symbol, words, and in full width', async () => {
    const page = await open('en/tencent-im/');
    for (const query of ['err_user_sig_expired', 'usersig EXPIRED', '６２０６']) {
      await type(page, query);
      expect(await shown(page), query).toContain('6206');
      expect((await shown(page)).length, query).toBeLessThan(20);
    }
  });

  test('find codes by retry and by who acts', async () => {
    const page = await open('en/tencent-im/');
    await page.locator('code-filter select[name="retry"]').selectOption('none');
    await page.locator('code-filter select[name="owner"]').selectOption('nobody');
    const wanted = all.filter(({ retry, owner }) => retry === 'none' && owner === 'nobody');
    expect((await shown(page)).sort()).toEqual(wanted.map(({ code }) => code).sort());
    expect(wanted.length).toBeGreaterThan(0);
  });

  test('open the first code with Enter', async () => {
    const page = await open('en/tencent-im/');
    await type(page, '-10001');
    await page.locator('code-filter input').press('Enter');
    await page.waitForURL(`${url}en/tencent-im/-10001/`);
  });
});

describe('what a list is narrowed to stands in the address', () => {
  const narrowed = 'tencent-im/server-group/?q=group&retry=none';

  test('as it is typed and chosen, and is gone with it', async () => {
    const page = await open('en/tencent-im/server-group/?from=mail');
    await type(page, 'group');
    await page.locator('code-filter select[name="retry"]').selectOption('none');
    expect(page.url()).toBe(`${url}en/tencent-im/server-group/?from=mail&q=group&retry=none`);
    await type(page, '');
    await page.locator('code-filter select[name="retry"]').selectOption('');
    expect(page.url()).toBe(`${url}en/tencent-im/server-group/?from=mail`);
  });

  test('so that a link, the way back from a code, and another language show the same list', async () => {
    const page = await open(`en/${narrowed}`);
    const codes = await shown(page);
    expect(codes).toContain('10013');
    expect(codes.length).toBeLessThan(10);
    await page.locator('code-filter tbody a:visible', { hasText: '10013' }).first().click();
    await page.waitForURL(`${url}en/tencent-im/10013/`);
    await page.goBack();
    await expect.poll(() => shown(page)).toEqual(codes);
    expect(page.url()).toBe(`${url}en/${narrowed}`);
    const other = await open(`ko/${narrowed.replace('group&', '&')}`);
    expect(await shown(other)).toEqual(expect.arrayContaining(codes));
  });
});

test('a class of equivalent codes is found by any of its codes', async () => {
  const page = await open('ja/equivalents/?q=6000106');
  const rows = page.locator('code-filter tbody tr:visible');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await rows.locator('a').first().getAttribute('href')).toContain('/credential-expired/');
});

test('on a phone a row of a category is short until the reader asks for more, or comes for its code', async () => {
  const page = await open('ja/tencent-im/server-group/#10014', { width: 390 });
  const causes = page.locator('code-filter tbody td[data-label]:visible');
  expect(await causes.count()).toBe(2);
  await page.locator('.details-switch input').check();
  expect(await causes.count()).toBe(
    2 * all.filter(({ category }) => category === 'server-group').length,
  );
});

test.each(['en/tencent-im/server-group/', 'en/tencent-im/commands/sns/friend_add/'])(
  'on a phone the title of a row leads to its code, in %s',
  async (path) => {
    const page = await open(path, { width: 390 });
    const row = page.locator('tbody tr').first();
    await row.scrollIntoViewIfNeeded();
    const wanted = await row.locator('th a').getAttribute('href');
    const title = await row.locator('td span').first().boundingBox();
    await page.mouse.click((title?.x ?? 0) + 5, (title?.y ?? 0) + 5);
    await expect.poll(() => new URL(page.url()).pathname).toBe(wanted);
  },
);

async function type(page: Page, query: string): Promise<void> {
  await page.locator('code-filter input[type="search"]').fill(query);
}

/** The codes of the rows that can be seen. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('code-filter [data-row]')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility())
        .map((row) => row.querySelector(':is(code, th)')?.textContent.trim() ?? ''),
    );
}
