import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { told } from './offline/told.ts';
import { useOffline } from './offline/use-offline.ts';

const offline = useOffline({ complaints: 'any' });
const { server } = offline;
/** Within the pack of the demo site. */
const middle = 100_000;

const save = (page: Page) => page.locator('button[data-offline-save]').click();
const downloaded = (page: Page) =>
  page.locator('[data-offline-state="saving"]').filter({ hasText: 'Downloaded 0.1 MB' }).waitFor();

/** Without the server, a page that was not read says that it is not kept. */
async function expectNothingServed(page: Page): Promise<void> {
  await server.stop();
  await offline.reader.go(page, 'en/demo-im/-202/');
  await page.locator('offline-notice').waitFor();
}

describe('keeping a language', () => {
  test('the connection breaks in the middle of the pack: it is fetched anew by itself', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'stall', after: middle });
    await save(page);
    await downloaded(page);
    server.faults.clear();
    await server.stop();
    await server.start();
    await page.locator('[data-offline-state="saved"]').waitFor();
  });

  test('the connection breaks again and again: told, nothing served, and a later try is whole', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'break', after: middle });
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
    server.faults.set('.pack', { kind: 'stall', after: middle });
    await save(page);
    await downloaded(page);
    await offline.reader.context.setOffline(true);
    await server.stop();
    await told(page, 'The connection was lost');
    await server.start();
    server.faults.clear();
    await offline.reader.context.setOffline(false);
    await page.locator('button[data-offline-save]').filter({ hasText: 'Try again' }).waitFor();
    await offline.reader.keep(page);
  });

  test('a pack with one byte changed is told and thrown away, and the next try is clean', async () => {
    const page = await offline.reader.open('en/offline/');
    server.faults.set('.pack', { kind: 'damage', at: middle });
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

  test('two tabs: the second is told that the first is at it, and both show the end', async () => {
    const first = await offline.reader.open('en/offline/');
    const second = await offline.reader.open('en/offline/');
    await second.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    server.faults.set('.pack', { kind: 'stall', after: middle });
    await save(first);
    await downloaded(first);
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
    await offline.reader.go(page, 'en/demo-im/101/');
    await expect.poll(shells).toBe(before);
    await server.stop();
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.locator('#action').count()).toBe(1);
  });
});
