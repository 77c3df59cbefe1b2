import { describe, expect, inject, test } from 'vitest';
import { measureShell } from '../../scripts/bench/offline.ts';
import { packLimit } from '../../src/offline/pack-limit.ts';
import { underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const { dist, demos } = inject('site');
const { base } = demos.below;
const offline = useOffline({ complaints: 'none' });
const { server } = offline;

describe('after a first visit', () => {
  test('no more than 300 kB were moved for the shell', async () => {
    expect((await measureShell(dist)).bytes).toBeLessThanOrEqual(300_000);
  });

  test('each pack weighs less than pages say before its size is known', async () => {
    const { packs } = (await measureShell(dist)).release;
    expect(Object.keys(packs)).toHaveLength(4);
    for (const { bytes } of Object.values(packs)) expect(bytes).toBeLessThan(packLimit * 1e6);
  });

  test('the page that was read stays readable without a network, and others say what can be done', async () => {
    const page = await offline.reader.open('ja/demo-im/101/');
    await underWorker(page);
    await server.stop();
    await page.reload();
    expect(await page.locator('#action').count()).toBe(1);
    await offline.reader.go(page, 'ja/demo-im/101');
    await page.waitForURL(`${server.url}ja/demo-im/101/`);
    await offline.reader.go(page, 'ja/demo-im/-202/');
    await page.locator('offline-notice').waitFor();
    expect(await page.title()).toBe(await page.locator('h1').textContent());
  });

  test('the home page of every language opens, and search and decoder answer in the language that was read', async () => {
    const page = await offline.reader.open('zh/');
    await underWorker(page);
    await server.stop();
    for (const locale of ['en', 'ja', 'ko', 'zh']) {
      await offline.reader.go(page, `${locale}/`);
      expect(await page.locator('.home-products').count()).toBe(1);
    }
    // First steps and the parts of full text are not kept, and the browser complains of that when it pleases.
    offline.reader.expected = /first-steps|pagefind/i;
    await offline.reader.go(page, 'zh/decode/');
    await page.locator('textarea#log').fill('code: 101');
    await page.locator('#decoded a').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('101');
    await page.locator('dialog[open] a[href$="/zh/demo-im/101/"]').waitFor();
  });

  test('of all the pages read, the last 150 stay', async () => {
    const page = await offline.reader.open('en/demo-im/101/');
    await underWorker(page);
    await page.evaluate(async (root) => {
      const pages = await caches.open(`${root}|pages`);
      const read = await pages.match(location.href);
      for (let count = 1; count <= 150; count++)
        await pages.put(`${root}en/${count}/`, read?.clone() ?? Response.error());
    }, new URL(server.url).pathname);
    await offline.reader.go(page, 'en/demo-im/-202/');
    await expect
      .poll(() => page.evaluate(() => caches.match(location.href).then(Boolean)))
      .toBe(true);
    await expect.poll(async () => (await offline.reader.caches(page))[`${base}|pages`]).toBe(150);
    await server.stop();
    await offline.reader.go(page, 'en/2/');
    expect(await page.locator('#action').count()).toBe(1);
    await offline.reader.go(page, 'en/1/');
    await page.locator('offline-notice').waitFor();
  });
});
