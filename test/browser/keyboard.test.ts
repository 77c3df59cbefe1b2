import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { open } = useBrowser();

test('the first Tab on a page shows a link that skips to the text', async () => {
  const page = await open('zh/tencent-im/6206/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#_top');
  expect(await skip.isVisible()).toBe(true);
  expect((await skip.textContent())?.trim()).not.toBe('');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

describe('Tab alone reaches', () => {
  test.each([
    ['everything on a code’s page', 'en/tencent-im/6206/', 1280],
    ['everything on a code’s page on a phone', 'ja/tencent-im/6206/', 360],
    ['everything on a category’s page', 'ko/tencent-im/sdk-account/', 1280],
    ['everything on the home page', 'zh/', 360],
  ])('%s, and shows where it is', async (_, path, width) => {
    const page = await open(path, { width });
    const wanted = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary',
        ),
      ];
      const seen = all.filter((element) => element.checkVisibility({ visibilityProperty: true }));
      seen.forEach((element, index) => (element.dataset['stop'] = String(index)));
      return seen.length;
    });
    expect(wanted).toBeGreaterThan(10);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let presses = 0; presses < wanted + 5; presses += 1) {
      await page.keyboard.press('Tab');
      const { stop, html, isShown } = await focused(page);
      if (stop !== undefined) reached.add(stop);
      if (stop !== undefined && !isShown) unseen.push(html);
    }
    expect(unseen).toEqual([]);
    expect(reached.size).toBe(wanted);
  });
});

test('the menu of a phone opens and closes by keyboard', async () => {
  const page = await open('ko/tencent-im/6206/', { width: 360 });
  const menu = page.locator('[popover]');
  const link = menu.locator('a[href$="/tencent-im/sdk-group/"]');
  expect(await link.isVisible()).toBe(false);
  await page.locator('button[popovertarget]').focus();
  await page.keyboard.press('Enter');
  await link.waitFor({ state: 'visible' });
  await page.keyboard.press('Tab');
  expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  expect(await page.locator(':focus').getAttribute('popovertarget')).not.toBeNull();
});

/** What has the focus, and whether something shows that it has. */
function focused(
  page: Page,
): Promise<{ stop: string | undefined; html: string; isShown: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isMarked =
      (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    return {
      stop: element.dataset['stop'],
      html: element.outerHTML.slice(0, 120),
      isShown: isMarked && width > 1 && height > 1,
    };
  });
}
