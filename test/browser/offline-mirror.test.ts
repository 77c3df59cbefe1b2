import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { FaultyServer } from './offline/faulty-server.ts';
import { newReader, reachBrowser } from './offline/offline-reader.ts';

const { dist, base } = inject('site').demos.below;

test('a mirror built for another base path and copied to a static server keeps a language and works without it', async () => {
  const manifest = readFileSync(join(dist, 'ja/manifest.webmanifest'), 'utf8');
  expect(manifest).toContain(`"start_url":"${base}ja/"`);
  const server = new FaultyServer(base);
  await server.deploy(dist);
  const browser = await reachBrowser();
  try {
    const reader = await newReader(browser, server.url);
    const page = await reader.open('ja/offline/');
    await reader.keep(page);
    await server.stop();
    await reader.go(page, 'ja/demo-im/101');
    expect(page.url()).toBe(`${server.url}ja/demo-im/101/`);
    await reader.go(page, 'demo-im/-202/');
    expect(page.url()).toBe(`${server.url}ja/demo-im/-202/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('ログイン');
    await page.locator('dialog[open] section a').first().waitFor();
    expect(
      Object.keys(await reader.caches(page)).every((name) => name.startsWith(`${base}|`)),
    ).toBe(true);
    expect(reader.complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
