import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const offline = useOffline({ complaints: 'any', site: inject('site') });
const { server } = offline;

const save = (page: Page) => page.locator('button[data-offline-save]').click();
const told = (page: Page, text: string) =>
  page
    .locator('[data-offline-state="none"] [data-part="status"]')
    .filter({ hasText: text })
    .waitFor();
const downloaded = (page: Page, size: string) =>
  page
    .locator('[data-offline-state="saving"]')
    .filter({ hasText: `Downloaded ${size}` })
    .waitFor();

/** Without the server, a page that was not read says that it is not kept. */
async function expectNothingServed(page: Page): Promise<void> {
  await server.stop();
  await offline.reader.go(page, 'en/tencent-im/70001/');
  await page.locator('offline-notice').waitFor();
}

describe('keeping a language', () => {
  test('the connection breaks in the middle of the pack: it is fetched anew by itself', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'stall', after: 500_000 });
    await save(page);
    await downloaded(page, '0.5 MB');
    server.faults.clear();
    await server.stop();
    await server.start();
    await page.locator('[data-offline-state="saved"]').waitFor();
  });

  test('the connection breaks again and again: told, nothing served, and a later try is whole', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'break', after: 500_000 });
    await save(page);
    await page.locator('[data-offline-state="saving"] progress').waitFor();
    await told(page, 'The connection was lost');
    await expectNothingServed(page);
    await server.start();
    server.faults.clear();
    await offline.reader.go(page, 'en/offline/');
    await offline.reader.keep(page);
  });

  test('the device goes offline in the middle of the pack: told, and the reader tries again when it is back', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'stall', after: 200_000 });
    await save(page);
    await downloaded(page, '0.2 MB');
    await offline.reader.context.setOffline(true);
    await server.stop();
    await told(page, 'The connection was lost');
    await server.start();
    server.faults.clear();
    await offline.reader.context.setOffline(false);
    await page.locator('button[data-offline-save]').filter({ hasText: 'Try again' }).waitFor();
    await offline.reader.keep(page);
  });

  test('the reader stops it and begins anew later', async () => {
    const page = await offline.reader.open('en/offline/');
    await page.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    await page.evaluate(() => {
      const status = document.querySelector('[data-offline-state]');
      const stop = document.querySelector<HTMLElement>('[data-offline-state] [data-part="stop"]');
      new MutationObserver(() => stop?.click()).observe(status ?? document, {
        subtree: true,
        attributeFilter: ['value'],
        childList: true,
      });
    });
    await save(page);
    await told(page, 'Stopped');
    await page.reload();
    await offline.reader.keep(page);
  });

  test('a page closed while a language is being stored serves nothing of it, and the next try finishes', async () => {
    const page = await offline.reader.open('en/offline/');
    await save(page);
    await page.locator('[data-offline-state="saving"]').filter({ hasText: 'Stored' }).waitFor();
    await page.close();
    const again = await offline.reader.open('en/offline/');
    await server.stop();
    await offline.reader.go(again, 'en/tencent-im/70001/');
    await again.locator('offline-notice').waitFor();
    await server.start();
    await offline.reader.go(again, 'en/offline/');
    await offline.reader.keep(again);
  });

  test('a pack with one byte changed is told and thrown away, and the next try is clean', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'damage', at: 700_000 });
    await save(page);
    await told(page, 'was damaged');
    expect(
      Object.keys(await offline.reader.caches(page)).filter((name) => name.includes('|pack|')),
    ).toEqual([]);
    await expectNothingServed(page);
    await server.start();
    server.faults.clear();
    await offline.reader.go(page, 'en/offline/');
    await offline.reader.keep(page);
  });

  test('storage that refuses more is told, and leaves nothing half-kept', async () => {
    const page = await offline.reader.open('en/offline/');
    await underWorker(page);
    await page.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    const session = await offline.reader.context.newCDPSession(page);
    await page.evaluate(() => {
      // The browser's estimate is a guess: here it promises more than there is.
      navigator.storage.estimate = () => Promise.resolve({ quota: 1e9, usage: 0 });
    });
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(server.url).origin,
      quotaSize: 8e6,
    });
    await save(page);
    await told(page, 'not enough space');
    expect(
      Object.keys(await offline.reader.caches(page)).filter((name) => name.includes('|pack|')),
    ).toEqual([]);
    await expectNothingServed(page);
  });

  test('too little room is told before anything is downloaded', async () => {
    const page = await offline.reader.open('en/offline/');
    await page.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    await page.evaluate(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 8e6, usage: 0 });
    });
    const packs: string[] = [];
    page.on('request', (request) => request.url().endsWith('.pack') && packs.push(request.url()));
    await save(page);
    await told(page, 'not enough space');
    expect(packs).toEqual([]);
  });

  test('two tabs: the second is told that the first is at it, and both show the end', async () => {
    const first = await offline.reader.open('en/offline/');
    const second = await offline.reader.open('en/offline/');
    await second.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    server.faults.set('.pack', { kind: 'stall', after: 1_000_000 });
    await save(first);
    await downloaded(first, '1.0 MB');
    await save(second);
    await told(second, 'Another tab');
    server.faults.clear();
    await server.stop();
    await server.start();
    await first.locator('[data-offline-state="saved"]').waitFor();
    await second.locator('[data-offline-state="saved"]').waitFor();
  });

  test('a shell that another project of the origin deletes is kept again', async () => {
    const page = await offline.reader.open('en/offline/');
    await offline.reader.keep(page);
    const shells = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.includes('|shell|'));
        const sizes = names.map(async (name) => (await (await caches.open(name)).keys()).length);
        return Math.max(0, ...(await Promise.all(sizes)));
      });
    const before = await shells();
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        if (name.includes('|shell|')) await caches.delete(name);
    });
    await offline.reader.go(page, 'en/tencent-im/6206/');
    await expect.poll(shells).toBe(before);
    await server.stop();
    await offline.reader.go(page, 'en/tencent-im/70001/');
    expect(await page.locator('#action').count()).toBe(1);
  });
});
