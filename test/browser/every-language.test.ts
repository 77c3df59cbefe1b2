import { expect, inject, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

/** What a reader of each language types for code 6206, and what a copy button answers. */
const readers = {
  en: { query: 'UserSig expired', copied: 'Copied' },
  ja: { query: 'UserSigの期限切れ', copied: 'コピー' },
  ko: { query: 'UserSig 만료', copied: '복사' },
  zh: { query: 'UserSig 过期', copied: '复制' },
} satisfies Record<Locale, { query: string; copied: string }>;

test.each(Object.entries(readers))(
  'a reader of %s finds a code by words, opens it, copies its permalink, and comes to it from a list and a log',
  async (locale, { query, copied }) => {
    const address = `${url}${locale}/tencent-im/6206/`;
    const page = await open(`${locale}/`, {
      worker: 'runs',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill(query);
    await page.locator(`dialog[open] a[href$="/${locale}/tencent-im/6206/"]`).first().click();
    await page.waitForURL(address);
    await page.locator('button[data-copy-permalink]').click();
    await page.locator('[role="status"]', { hasText: copied }).waitFor();

    await page.goto(`${url}${locale}/tencent-im/`);
    await page.locator('code-filter input').fill(query);
    await page.locator('code-filter a:visible', { hasText: '6206' }).click();
    await page.waitForURL(address);

    await page.goto(`${url}${locale}/decode/`);
    await page.locator('textarea#log').fill('login failed, code: 6206');
    await page.locator('#decoded a').first().click();
    await page.waitForURL(address);
  },
);

test.each(Object.keys(readers))(
  'the app of %s names icons, a start and shortcuts that are there',
  async (locale) => {
    const page = await open(`${locale}/`);
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      const read = (await (await fetch(link?.href ?? '')).json()) as {
        start_url: string;
        icons: { src: string }[];
        shortcuts: { url: string }[];
      };
      const named = [read.start_url, ...read.icons.map(({ src }) => src)];
      const all = [...named, ...read.shortcuts.map((shortcut) => shortcut.url)];
      const answers = all.map(async (path) => [path, (await fetch(path)).status] as const);
      return { start: read.start_url, answers: await Promise.all(answers) };
    });
    expect(manifest.start).toBe(new URL(`${url}${locale}/`).pathname);
    expect(manifest.answers.length).toBeGreaterThan(3);
    expect(manifest.answers.filter(([, status]) => status !== 200)).toEqual([]);
  },
);
