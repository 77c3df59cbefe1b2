import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { writeOffline } from '../../src/offline/build/write-offline.ts';
import { writeNextRelease } from './offline/next-release.ts';
import { underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const { demos, temporary } = inject('site');
const { base, dist } = demos.below;
const offline = useOffline({ complaints: 'none' });
const { server } = offline;
const next = join(temporary, 'next-release');

const newer = join(temporary, 'newer-release');
const changedWorker = join(temporary, 'changed-worker');

beforeAll(async () => {
  await writeNextRelease(dist, next, demos.content);
  await cp(next, newer, { recursive: true });
  await writeFile(join(newer, 'robots.txt'), '# newer');
  await writeOffline(newer);
  await cp(dist, changedWorker, { recursive: true });
  await appendFile(join(changedWorker, 'sw.js'), '// changed');
});

const bar = '[data-offline-update="waiting"]';

/** A reader who has kept English and is back on a code page, when the next release is deployed. */
async function keptAndDeployed(): Promise<Page> {
  const page = await offline.reader.open('en/offline/');
  await offline.reader.keep(page);
  await server.deploy(next);
  await offline.reader.go(page, 'en/demo-im/101/');
  await page.locator(bar).waitFor();
  return page;
}

async function fullText(page: Page, query: string): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(query);
  await page.locator('dialog[open] [role="status"]').filter({ hasText: /\d|“/ }).waitFor();
  await page.waitForLoadState('networkidle');
  return page
    .locator('dialog[open] mark')
    .filter({ hasText: new RegExp(`^${query}`, 'i') })
    .count();
}

test('a worker that changes alone, and cannot install, leaves what the one before it keeps', async () => {
  const page = await offline.reader.open('en/demo-im/101/');
  await underWorker(page);
  await server.deploy(changedWorker);
  server.faults.set('favicon.svg', { kind: 'gone' });
  const isTried = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const failed = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => resolve(worker.state));
      });
    });
    await registration.update().catch(() => undefined);
    return failed;
  });
  expect(await isTried).toMatch(/redundant|installed/);
  await server.stop();
  await offline.reader.go(page, 'en/demo-im/101/');
  expect(await page.locator('#action').count()).toBe(1);
  await server.start();
});

describe('when the next release is deployed', () => {
  test('it is noticed within the visit, and nothing changes before the reader agrees', async () => {
    const page = await keptAndDeployed();
    await page.reload();
    expect(await page.title()).not.toContain('(next)');
    expect(await fullText(page, 'Nextrelease')).toBe(0);
    await server.stop();
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.locator('#action').count()).toBe(1);
    await server.start();
  });

  test('the reader who agrees gets new packs first, then one reload, and the old caches go', async () => {
    const page = await keptAndDeployed();
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.evaluate(() =>
      caches.open('/another-project/|shell|1').then((cache) => cache.put('/x', new Response('x'))),
    );
    await page.locator(`${bar} button`).first().click();
    await page.waitForFunction(() => document.title.includes('(next)'));
    await page.waitForLoadState('networkidle');
    expect(loads).toBe(1);
    await server.stop();
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.title()).toContain('(next)');
    expect(await fullText(page, 'Nextrelease')).toBeGreaterThan(0);
    await expect
      .poll(async () => kinds(await offline.reader.caches(page)))
      .toEqual(['assets', 'pack', 'pages', 'shell']);
    expect(Object.keys(await offline.reader.caches(page))).toContain('/another-project/|shell|1');
    await server.start();
  });

  test('a language that is not kept searches in the index of the server, not in one that is gone', async () => {
    const page = await offline.reader.open('en/offline/');
    await offline.reader.keep(page);
    await server.deploy(next);
    await offline.reader.go(page, 'zh/demo-im/101/');
    expect(await page.title()).toContain('(next)');
    expect(await fullText(page, 'Nextrelease')).toBeGreaterThan(0);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.code-number') ?? document.body).fontFamily,
      ),
    ).toContain('mono');
  });

  test('an update whose pack cannot be had leaves everything as it was, and says so', async () => {
    const page = await keptAndDeployed();
    server.faults.set('.pack', { kind: 'break', after: 30_000 });
    await page.locator(`${bar} button`).first().click();
    await page.locator(bar).filter({ hasText: 'everything is as it was' }).waitFor();
    await server.stop();
    offline.reader.complaints.length = 0;
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.title()).not.toContain('(next)');
    expect(await page.locator('#action').count()).toBe(1);
    await server.start();
  });

  test('the reader who wants it later is not asked again of this release, in any tab, but of a newer one', async () => {
    const page = await keptAndDeployed();
    const second = await offline.reader.open('en/demo-im/-202/');
    await second.locator(bar).waitFor();
    await page.locator(`${bar} button`).last().click();
    await second.locator(bar).waitFor({ state: 'detached' });
    await second.addInitScript(() => {
      const { postMessage } = ServiceWorker.prototype;
      ServiceWorker.prototype.postMessage = function (message: unknown, ports: never) {
        if (message === 'release') document.documentElement.dataset['asked'] = '';
        postMessage.call(this, message, ports);
      };
    });
    await offline.reader.go(second, 'en/demo-im/101/');
    // The page has asked which release waits; what is asked after it is answered after it.
    await second.locator('html[data-asked]').waitFor();
    await second.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const answered = new Promise((resolve) => (port1.onmessage = resolve));
      (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage('release', [port2]);
      await answered;
    });
    await second.waitForLoadState('networkidle');
    expect(await second.locator(bar).count()).toBe(0);
    await server.deploy(newer);
    await second.reload();
    await second.locator(bar).waitFor();
  });

  test('a second tab goes on as it was, and is told to reload', async () => {
    const page = await keptAndDeployed();
    const second = await offline.reader.open('en/decode/');
    await second.locator('textarea#log').fill('code: 101');
    await page.locator(`${bar} button`).first().click();
    await page.waitForFunction(() => document.title.includes('(next)'));
    await second.locator('[data-offline-update="updated"]').waitFor();
    expect(await second.locator('textarea#log').inputValue()).toBe('code: 101');
    await second.locator('#decoded a').first().waitFor();
    await second.locator('[data-offline-update="updated"] button').first().click();
    await second.waitForFunction(() => document.title.includes('(next)'));
  });

  /** A worker takes over while nobody looks, so a look a second. */
  const restful = { interval: 1000 };

  test('a reader who closes all tabs instead finds the kept copy working, and marked as old', async () => {
    const page = await keptAndDeployed();
    await page.goto('about:blank');
    // The waiting worker takes over now that nobody is left.
    await expect
      .poll(async () => {
        await page.goto(`${server.url}zh/`);
        const waits = await page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
        );
        await page.goto('about:blank');
        return waits;
      }, restful)
      .toBe(false);
    await server.stop();
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.title()).not.toContain('(next)');
    await page.waitForLoadState('networkidle');
    expect(await fullText(page, 'Nextrelease')).toBe(0);
    await offline.reader.go(page, 'en/offline/');
    await page.locator('[data-offline-state="stale"]').waitFor();
    await server.start();
    await offline.reader.keep(page);
    await offline.reader.go(page, 'en/demo-im/-202/');
    expect(await page.title()).toContain('(next)');
  });

  test('a deploy between the shell and the pack is told, and the update makes the pack possible', async () => {
    const page = await offline.reader.open('en/offline/');
    await page.locator('[data-offline-state="none"] button[data-offline-save]').waitFor();
    await server.deploy(next);
    await page.locator('button[data-offline-save]').click();
    await page
      .locator('[data-part="status"]')
      .filter({ hasText: 'was updated in the meantime' })
      .waitFor();
    expect(offline.reader.complaints.splice(0)).toEqual([expect.stringContaining('.pack')]);
    await page.locator(`${bar} button`).first().click();
    await page.waitForFunction(() => document.title.includes('(next)'));
    await offline.reader.keep(page);
  });
});

/** The kinds of our own caches, sorted. */
function kinds(caches: Record<string, number>): string[] {
  return Object.keys(caches)
    .filter((name) => name.startsWith(`${base}|`))
    .map((name) => name.split('|')[1] ?? '')
    .sort();
}
