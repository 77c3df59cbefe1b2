import { expect, inject, test } from 'vitest';
import { locales, localeToLang } from '../../src/i18n/locales.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

test('the language menu leads from each language to the same code in the next', async () => {
  const page = await open('en/tencent-im/-10001/?from=log#cause');
  const menu = page.locator('language-select select:visible');
  for (const locale of ['ja', 'ko', 'zh', 'en'] as const) {
    await menu.selectOption({ label: locales[locale].label });
    await page.waitForURL(`${url}${locale}/tencent-im/-10001/?from=log#cause`);
    expect(await page.getAttribute('html', 'lang')).toBe(localeToLang(locale));
    expect(await page.locator('h1').textContent()).toContain('-10001');
    expect(await menu.locator('option:checked').textContent()).toBe(locales[locale].label);
  }
});

test.each([
  '',
  'tencent-im/',
  'tencent-im/sdk-v3/',
  'tencent-im/editions/',
  'equivalents/',
  'equivalents/user-not-found/',
])('the language menu leads from /en/%s to the same page in Korean', async (path) => {
  const page = await open(`en/${path}`);
  await page.locator('language-select select:visible').selectOption({ label: '한국어' });
  await page.waitForURL(`${url}ko/${path}`);
  expect(await page.getAttribute('html', 'lang')).toBe('ko');
});

test('the language menu of a phone leads to the same code', async () => {
  const page = await open('en/zego-zim/6000106/', { width: 360 });
  await page.locator('button[popovertarget]:visible').click();
  await page.locator('language-select select:visible').selectOption({ label: '简体中文' });
  await page.waitForURL(`${url}zh/zego-zim/6000106/`);
});

test('a page that the reader comes back to shows its own language in the menu', async () => {
  const page = await open('en/tencent-im/6206/');
  await page.locator('language-select select:visible').selectOption({ label: '日本語' });
  await page.waitForURL(`${url}ja/tencent-im/6206/`);
  await page.goBack();
  await page.waitForURL(`${url}en/tencent-im/6206/`);
  expect(await page.locator('language-select select:visible option:checked').textContent()).toBe(
    'English',
  );
});

test('a code’s page links to itself in the other languages, each in its own words', async () => {
  const page = await open('en/tencent-im/6206/');
  const links = page.locator('section:has(> #languages) a');
  expect(
    await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang'))),
  ).toEqual(['ja', 'ko', 'zh-CN']);
  expect(await links.nth(1).textContent()).toContain('만료');
  await links.nth(1).click();
  await page.waitForURL(`${url}ko/tencent-im/6206/`);
});
