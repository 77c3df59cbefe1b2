import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { astro } from '../site/astro.ts';
import { FaultyServer } from './offline/faulty-server.ts';
import { newReader } from './offline/offline-reader.ts';

const { root, temporary, launch } = inject('site');

test('a mirror built for another base path and copied to a static server keeps a language and works without it', async () => {
  const mirror = join(temporary, 'mirror');
  await rm(mirror, { recursive: true, force: true });
  const { code, output } = await astro(root, ['build', '--outDir', mirror], {
    SITE_URL: 'https://docs.example.com',
    BASE_PATH: '/support/codes',
  });
  expect(code, output).toBe(0);
  expect(await readFile(join(mirror, 'ja/manifest.webmanifest'), 'utf8')).toContain(
    '"start_url":"/support/codes/ja/"',
  );
  const server = new FaultyServer('/support/codes/');
  await server.deploy(mirror);
  const browser = await chromium.launch(launch);
  try {
    const reader = await newReader(browser, server.url);
    const page = await reader.open('ja/offline/');
    await reader.keep(page);
    await server.stop();
    await reader.go(page, 'ja/tencent-im/6206');
    expect(page.url()).toBe(`${server.url}ja/tencent-im/6206/`);
    await reader.go(page, 'tencent-im/-10001/');
    expect(page.url()).toBe(`${server.url}ja/tencent-im/-10001/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('ログイン');
    await page.locator('dialog[open] section a').first().waitFor();
    expect(
      Object.keys(await reader.caches(page)).every((name) => name.startsWith('/support/codes/|')),
    ).toBe(true);
    expect(reader.complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});
