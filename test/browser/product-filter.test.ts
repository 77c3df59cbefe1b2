import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readRecord } from '../site/record.ts';
import { useBrowser } from './use-browser.ts';

const { root, url } = inject('site');
const { open } = useBrowser();
const total = readRecord(root).codes.filter(({ product }) => product === 'tencent-im').length;

describe('the box over a product’s codes', () => {
  test('shows every code until something is typed, says how many, and shows all again when cleared', async () => {
    const page = await open('en/tencent-im/');
    expect(await shown(page)).toHaveLength(total);
    const status = page.locator('code-filter [role="status"]');
    await filter(page, '6206');
    expect(await shown(page)).toEqual(['6206']);
    expect(
      (await status.textContent())
        ?.match(/\d+/g)
        ?.map(Number)
        .sort((a, b) => a - b),
    ).toEqual([1, total]);
    await filter(page, 'qzxqzxqzx');
    expect(await shown(page)).toEqual([]);
    expect(await status.textContent()).toMatch(/^[^\d{}]+$/);
    await filter(page, '');
    expect(await shown(page)).toHaveLength(total);
  });

  test('finds codes by number, symbol, words, and in full width', async () => {
    const page = await open('en/tencent-im/');
    for (const query of ['err_user_sig_expired', 'usersig EXPIRED', '６２０６']) {
      await filter(page, query);
      expect(await shown(page), query).toContain('6206');
      expect((await shown(page)).length, query).toBeLessThan(20);
    }
  });

  test('opens the first code with Enter', async () => {
    const page = await open('en/tencent-im/');
    await filter(page, '-10001');
    await page.locator('code-filter input').press('Enter');
    await page.waitForURL(`${url}en/tencent-im/-10001/`);
  });
});

async function filter(page: Page, query: string): Promise<void> {
  await page.locator('code-filter input').fill(query);
}

function shown(page: Page): Promise<string[]> {
  return page
    .locator('code-filter li')
    .evaluateAll((items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => item.querySelector('code')?.textContent ?? ''),
    );
}
