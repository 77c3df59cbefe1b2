import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import type { ApiCode } from '../../src/api/schema.ts';
import { readJson } from '../site/read-json.ts';
import { readRecord } from '../site/record.ts';
import { useBrowser } from './use-browser.ts';

const { root, dist, url } = inject('site');
const { open } = useBrowser();
const code = readJson<ApiCode>(dist, 'tencent-im/7501.json');
const { codes } = readRecord(root);
const ofProduct = codes.filter(({ product }) => product === 'tencent-im');

const textsIn = (locale: Locale): string[] => {
  const { meaning, cause, action } = code.words[locale];
  return [meaning, cause, ...action].map((text) => text.replaceAll('`', ''));
};

const visibleLinks = (page: Page): Promise<string[]> =>
  page
    .locator('main a:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

describe('without scripts,', () => {
  test.each(localeIds)(
    'a code’s page in %s says what it means, why, and what to do',
    async (locale) => {
      const page = await open(`${locale}/tencent-im/7501/`, { scripts: 'off' });
      const visible = await page.innerText('main');
      expect(textsIn(locale).filter((text) => !visible.includes(text))).toEqual([]);
      await page.locator('section:has(> #languages) a').first().click();
      await page.waitForURL(
        (address) =>
          address.pathname.endsWith('/tencent-im/7501/') &&
          !address.href.startsWith(`${url}${locale}/`),
      );
    },
  );

  test.each([360, 1280])(
    'a category’s page says the same of each of its codes at %s px',
    async (width) => {
      const page = await open('ko/tencent-im/sdk-account/', { scripts: 'off', width });
      const visible = await page.innerText('main');
      expect(textsIn('ko').filter((text) => !visible.includes(text))).toEqual([]);
    },
  );

  test('a product’s page lists all its codes as links, in categories that open', async () => {
    const page = await open('zh/tencent-im/', { scripts: 'off' });
    for (const category of await page.locator('main summary').all()) await category.click();
    const wanted = ofProduct.map((other) => `${url}zh/tencent-im/${other.code}/`);
    const links = await visibleLinks(page);
    expect(wanted.filter((address) => !links.includes(address))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(300);
  });

  test('the codes that an administrator must settle have a page', async () => {
    const page = await open('ko/owner/admin/', { scripts: 'off' });
    const links = await visibleLinks(page);
    const wanted = codes.filter(({ owner }) => owner === 'admin');
    expect(links.filter((address) => /\/-?\d[\d-]*\/$/.test(address)).sort()).toEqual(
      wanted.map((other) => `${url}ko/${other.product}/${other.code}/`).sort(),
    );
  });

  test.each([
    'ja/',
    'ja/decode/',
    'ja/search/',
    'ja/tencent-im/',
    'ja/tencent-im/6206/',
    'ja/equivalents/',
  ])('no box or button stands on %s that would do nothing', async (path) => {
    const page = await open(path, { scripts: 'off' });
    expect(await page.locator(':is(button, input, select, textarea):visible').count()).toBe(0);
    expect(await page.innerText('main')).not.toBe('');
  });

  test.each(['light', 'dark'] as const)('a page is %s where the device is', async (theme) => {
    const page = await open('ja/tencent-im/6206/', { scripts: 'off', theme });
    const scheme = await page
      .locator('html')
      .evaluate((html) => getComputedStyle(html).colorScheme);
    expect(scheme).toBe(theme);
  });
});
