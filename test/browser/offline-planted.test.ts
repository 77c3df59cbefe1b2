import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { writeNextRelease } from './offline/next-release.ts';
import { underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const { demos, temporary } = inject('site');
const offline = useOffline({ complaints: 'none' });
const { server } = offline;
const next = join(temporary, 'next-release-planted');

beforeAll(() => writeNextRelease(demos.below.dist, next, demos.content));

/** Does what a page of another project on the origin can do: writes over a file in each of our caches of a kind. */
async function plant(page: Page, kind: 'shell' | 'pack', path: string): Promise<void> {
  const planted = await page.evaluate(
    async ([part, url]) => {
      const names = (await caches.keys()).filter((name) => name.includes(part));
      const headers = { 'content-type': url.endsWith('/') ? 'text/html' : 'text/javascript' };
      const body = '<title>planted</title>// planted';
      for (const name of names)
        await (await caches.open(name)).put(url, new Response(body, { headers }));
      return names.length;
    },
    [`|${kind}|`, server.url + path] as const,
  );
  expect(planted).toBeGreaterThan(0);
}

describe('what somebody else has written into our caches', () => {
  test('is not carried into the next release, though the file is the same in both', async () => {
    const program = 'pagefind/pagefind.js';
    const page = await offline.reader.open('en/');
    await underWorker(page);
    await plant(page, 'shell', program);
    await server.deploy(next);
    await offline.reader.go(page, 'en/demo-im/101/');
    await page.locator('[data-offline-update="waiting"] button').first().click();
    await page.waitForFunction(() => document.title.includes('(next)'));
    await underWorker(page);
    const kept = () =>
      page.evaluate(async (url) => {
        const names = (await caches.keys()).filter((name) => name.includes('|shell|'));
        const found = names.map(async (name) => (await caches.open(name)).match(url));
        return Promise.all((await Promise.all(found)).map((copy) => copy?.text()));
      }, server.url + program);
    await expect.poll(async () => (await kept()).length).toBe(1);
    expect((await kept())[0]).toContain('pagefind_version');
  });

  test('is not run, though it stands in the shell of the release that answers', async () => {
    const page = await offline.reader.open('en/');
    await underWorker(page);
    await plant(page, 'shell', 'pagefind/pagefind.js');
    const program = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${server.url}pagefind/pagefind.js`,
    );
    expect(program).not.toContain('planted');
  });

  test('is not served while the network answers, though no release lists it', async () => {
    const page = await offline.reader.open('en/');
    await underWorker(page);
    const served = await page.evaluate(async (root) => {
      const base = new URL(root).pathname;
      const planted = () => new Response('planted', { headers: { 'content-type': 'text/html' } });
      const old = await caches.open(`${base}|pack|en|x`);
      await old.put(`${base}offline/kept.json`, Response.json({ hash: 'x' }));
      const assets = await caches.open(`${base}|assets`);
      const paths = ['_astro/planted.js', 'sitemap-index.xml', 'en/demo-im/101/', 'favicon.svg'];
      for (const cache of [old, assets])
        for (const path of paths) await cache.put(base + path, planted());
      const answers = paths.map(async (path) => (await fetch(base + path)).text());
      return Promise.all(answers);
    }, server.url);
    // What no server has comes from what is left: nothing but a page of an older release would ask for it.
    expect(served.map((text) => text === 'planted')).toEqual([true, false, false, false]);
  });

  test('in a kept language is not shown: the page comes from the network, and the language is no longer kept', async () => {
    const page = await offline.reader.open('en/offline/');
    await offline.reader.keep(page);
    await plant(page, 'pack', 'en/demo-im/101/');
    await offline.reader.go(page, 'en/demo-im/101/');
    expect(await page.locator('#action').count()).toBe(1);
    await offline.reader.go(page, 'en/offline/');
    await page.locator('[data-offline-state="none"]').waitFor();
  });

  test('in a kept language is not shown without a network either: the page says that it is not there', async () => {
    const page = await offline.reader.open('en/offline/');
    await offline.reader.keep(page);
    await plant(page, 'pack', 'en/demo-im/101/');
    await server.stop();
    await offline.reader.go(page, 'en/demo-im/101/');
    await page.locator('offline-notice [data-kept="none"]').waitFor();
  });
});
