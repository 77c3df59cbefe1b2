import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

test.each(['en', 'en/tencent-im/6206', 'ja/tencent-im/-10001', 'ko/equivalents/user-not-found'])(
  '/%s without its slash leads to the page',
  async (path) => {
    const page = await open(path);
    expect(page.url()).toBe(`${url}${path}/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  },
);

test('an address without the slash and without a language leads to the page in the reader’s', async () => {
  await open('tencent-im/6206', { locale: 'ko-KR', arrives: 'ko/tencent-im/6206/' });
});

test('an address that leads nowhere is answered with status 404 and a page that leads on', async () => {
  const page = await open('en/');
  const response = await page.goto(`${url}en/no-such-page/`);
  expect(response?.status()).toBe(404);
  await expect.poll(() => page.locator('h1:visible').count()).toBe(1);
  await expect.poll(() => page.locator('a:visible').count()).toBeGreaterThan(0);
});

describe('the 404 page', () => {
  test.each([
    ['a code without its product', 'en/6206/', 'en/tencent-im/6206/'],
    ['a symbol', 'en/tencent-im/ERR_USER_SIG_EXPIRED/', 'en/tencent-im/6206/'],
    ['a number inside a range', 'en/tencent-im/125000/', 'en/tencent-im/120001-130000/'],
    ['a code in a file of old', 'docs/errors/6206.html', 'en/tencent-im/6206/'],
  ])('offers the page that fits an address with %s', async (_, path, wanted) => {
    const page = await open(path);
    await expect
      .poll(() => page.locator(`a[href$="/${wanted}"]:visible`).count())
      .toBeGreaterThan(0);
  });

  test.each([
    ['ja-JP', 'tencent-im/no/6206', 'ja'],
    ['en-US', 'ko/tencent-im/no/6206', 'ko'],
  ])('speaks to a reader with %s at /%s in %s', async (locale, path, own) => {
    const page = await open(path, { locale });
    await expect
      .poll(() => page.locator(`a[href$="/${own}/tencent-im/6206/"]:visible`).count())
      .toBeGreaterThan(0);
    expect(
      await page
        .locator('h1:visible')
        .evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang')),
    ).toBe(own);
  });
});
