import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeOffline } from '../../src/offline/build/write-offline.ts';
import { FaultyServer } from './offline/faulty-server.ts';
import { newReader, reachBrowser } from './offline/offline-reader.ts';

const { demos, temporary } = inject('site');
const { base, dist } = demos.below;
const server = new FaultyServer(base);
let browser: Browser;

beforeAll(async () => {
  await server.deploy(dist);
  browser = await reachBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the kill switch deletes all that the site has kept, and nothing of other projects', async () => {
  const reader = await newReader(browser, server.url);
  const page = await reader.open('en/offline/');
  await reader.keep(page);
  await page.evaluate(() => caches.open('/another-project/|shell|1'));
  const off = join(temporary, 'switched-off');
  await cp(dist, off, { recursive: true });
  await writeOffline(off, { isOff: true });
  await server.deploy(off);
  await reader.go(page, 'en/');
  const names = async () => Object.keys(await reader.caches(page));
  await expect.poll(names).toEqual(['/another-project/|shell|1']);
  await reader.go(page, 'en/offline/');
  const box = page.locator('[data-offline-state="unsupported"]');
  await box.filter({ hasText: 'switched off' }).waitFor();
  expect(await page.locator('button[data-offline-save]').isVisible()).toBe(false);
  expect(await names()).toEqual(['/another-project/|shell|1']);
  expect(reader.complaints).toEqual([]);
});
