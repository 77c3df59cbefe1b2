import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageOfEachKind } from '../site/sample-pages.ts';
import { axeViolations } from './axe-violations.ts';
import { useBrowser } from './use-browser.ts';

const { dist } = inject('site');
const { open } = useBrowser();

/** Each page in light and in dark, once on a phone and once on a desk; the pairings take turns. */
const views = pageOfEachKind.map(([kind, locale, path], index) => {
  const isPhoneLight = index % 2 === 0;
  const light = { theme: 'light', width: isPhoneLight ? 360 : 1440 } as const;
  const dark = { theme: 'dark', width: isPhoneLight ? 1440 : 360 } as const;
  return { kind, locale, path, light, dark };
});

describe('axe finds nothing wrong, and nothing has to be scrolled sideways,', () => {
  test.each(views)(
    'on the page of the kind "$kind" in $locale in light at $light.width px and dark at $dark.width px',
    async ({ path, light, dark }) => {
      const page = await openStill(path, light);
      for (const { width } of [dark, light]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page)).toBe(0);
      }
      await keepFirstRows(page);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: dark.width, height: 800 });
      await expect.poll(() => isDark(page)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});

describe('axe finds nothing wrong', () => {
  test.each(['light', 'dark'] as const)('with search and its results in %s', async (theme) => {
    const page = await open('ja/tencent-im/6206/', { theme, width: 360 });
    await page.locator('[data-search-open]:visible').first().click();
    await page.locator('dialog[open] input').fill('6206');
    await page.locator('dialog[open] a').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('with the open menu of a phone in %s', async (theme) => {
    const page = await open('ko/tencent-im/6206/', { theme, width: 360 });
    await page.locator('button[popovertarget]:visible').click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a table stays one for who has it read aloud, however its rows are laid out,', () => {
  test.each([
    ['of codes', 'en/tencent-im/sdk-account/'],
    ['of classes', 'en/equivalents/'],
    ['of what a command returns', 'en/tencent-im/commands/group_open_http_svc/create_group/'],
  ])('%s', async (_, path) => {
    for (const width of [390, 1280]) {
      const page = await open(path, { width });
      const shown = await shownTableParts(page);
      expect(shown.row).toBeGreaterThan(1);
      expect(await exposedTableParts(page)).toEqual(shown);
    }
  });
});

/** Opens a page without letting its script send the reader on, where it is one that does. */
async function openStill(path: string, view: { theme: 'light'; width: number }): Promise<Page> {
  const isLocalized = /^[a-z]{2}\//.test(path);
  if (isLocalized)
    expect(existsSync(join(dist, path, 'index.html')), `${path} is missing`).toBe(true);
  return open(path, { ...view, scripts: isLocalized || path === '404.html' ? 'run' : 'empty' });
}

/** Takes away all but the first rows of each list: one component makes them all, and axe takes seconds for hundreds. */
function keepFirstRows(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const list of document.querySelectorAll('tbody, ul, ol, dl, section'))
      for (const row of [...list.children].slice(12)) row.remove();
  });
}

/** Whether text is lighter than what it stands on. */
function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const sum = (color: string) =>
      (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((total, part) => total + Number(part), 0);
    return sum(getComputedStyle(document.body).color) > 384;
  });
}

/** How many pixels stick out to the side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** How many parts of tables are there to be seen, by the roles that HTML gives them; a head may be out of sight. */
function shownTableParts(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility()).length;
    return {
      table: count('main table'),
      row: count('main tr'),
      columnheader: count('main thead th'),
      rowheader: count('main tbody th'),
      cell: count('main td'),
    };
  });
}

/** The same, as the browser itself tells assistive technology. */
async function exposedTableParts(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const count = (role: string) =>
    nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
  return Object.fromEntries(roles.map((role) => [role, count(role)]));
}
