import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { underWorker } from './offline/offline-reader.ts';
import { told } from './offline/told.ts';
import { useOffline } from './offline/use-offline.ts';

// The whole site, whose languages are not stored in a moment and take room.
const offline = useOffline({ complaints: 'any', site: inject('site') });
const { server } = offline;

const save = (page: Page) => page.locator('button[data-offline-save]').click();

describe('keeping a language', () => {
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
    await server.stop();
    await offline.reader.go(page, 'en/tencent-im/70001/');
    await page.locator('offline-notice').waitFor();
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
});
