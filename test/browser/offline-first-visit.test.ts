import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { measureShell } from '../../scripts/bench/offline.ts';
import { FaultyServer } from './offline/faulty-server.ts';
import {
  newReader,
  startBrowser,
  underWorker,
  type OfflineReader,
} from './offline/offline-reader.ts';

const { base, dist } = inject('site');
const server = new FaultyServer(base);
let browser: Browser;
let reader: OfflineReader;

beforeAll(async () => {
  await server.deploy(dist);
  browser = await startBrowser();
});

afterEach(async () => {
  const { complaints } = reader;
  await reader.context.close();
  await server.stop();
  await server.start();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('after a first visit', () => {
  test('no more than 300 kB were moved for the shell', async () => {
    reader = await newReader(browser, server.url);
    expect((await measureShell(dist)).bytes).toBeLessThanOrEqual(300_000);
  });

  test('the page that was read stays readable without a network, and others say what can be done', async () => {
    reader = await newReader(browser, server.url);
    const page = await reader.open('ja/tencent-im/6206/');
    await underWorker(page);
    await server.stop();
    await page.reload();
    expect(await page.locator('#action').count()).toBe(1);
    await reader.go(page, 'ja/tencent-im/6206');
    await page.waitForURL(`${server.url}ja/tencent-im/6206/`);
    await reader.go(page, 'ja/tencent-im/70001/');
    await page.locator('offline-notice').waitFor();
    expect(await page.title()).toBe(await page.locator('h1').textContent());
  });

  test('the home page of every language opens, and search and decoder answer in the language that was read', async () => {
    reader = await newReader(browser, server.url);
    const page = await reader.open('zh/');
    await underWorker(page);
    await server.stop();
    for (const locale of ['en', 'ja', 'ko', 'zh']) {
      await reader.go(page, `${locale}/`);
      expect(await page.locator('#products').count()).toBe(1);
    }
    await reader.go(page, 'zh/decode/');
    await page.locator('textarea#log').fill('code: 6206');
    await page.locator('#decoded a').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('6206');
    await page.locator('dialog[open] a[href$="/zh/tencent-im/6206/"]').waitFor();
    // Its parts are not kept: full text says that it could not be loaded, beside the codes that were found.
    reader.complaints.length = 0;
  });

  test('of all the pages read, the last 150 stay', async () => {
    reader = await newReader(browser, server.url);
    const page = await reader.open('en/tencent-im/6206/');
    await underWorker(page);
    await page.evaluate(async (root) => {
      const pages = await caches.open(`${root}|pages`);
      const read = await pages.match(location.href);
      for (let count = 1; count <= 150; count++)
        await pages.put(`${root}en/${count}/`, read?.clone() ?? Response.error());
    }, new URL(server.url).pathname);
    await reader.go(page, 'en/tencent-im/70001/');
    await expect
      .poll(() => page.evaluate(() => caches.match(location.href).then(Boolean)))
      .toBe(true);
    await expect.poll(async () => (await reader.caches(page))[`${base}|pages`]).toBe(150);
    await server.stop();
    await reader.go(page, 'en/2/');
    expect(await page.locator('#action').count()).toBe(1);
    await reader.go(page, 'en/1/');
    await page.locator('offline-notice').waitFor();
  });
});
