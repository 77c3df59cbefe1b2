import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchOptions } from '../../scripts/find-chromium.ts';
import { newReader, underWorker } from './offline/offline-reader.ts';
import { useOffline } from './offline/use-offline.ts';

const offline = useOffline({ complaints: 'none' });
const { server } = offline;

test('the app of a language can be installed, as a browser with windows says', async () => {
  const browser = await chromium.launch(await launchOptions());
  const reader = await newReader(browser, server.url);
  const page = await reader.open('ja/demo-im/101/');
  await underWorker(page);
  const session = await reader.context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  await browser.close();
  // Tests run in a private window, where nothing is ever installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('the app of a language starts and takes its shortcuts without a network', async () => {
  const page = await offline.reader.open('ja/demo-im/101/');
  await underWorker(page);
  const session = await offline.reader.context.newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}') as {
    start_url: string;
    icons: { src: string }[];
    shortcuts: { url: string }[];
  };
  const icons = await Promise.all(
    manifest.icons.map(({ src }) => page.request.get(new URL(src, server.url).href)),
  );
  expect(icons.map((icon) => icon.status())).toEqual(manifest.icons.map(() => 200));
  // The worker keeps what the language needs while the page is read.
  await expect
    .poll(() =>
      page.evaluate(
        async (url) =>
          (
            await Promise.all(
              (await caches.keys()).map(async (name) => (await caches.open(name)).match(url)),
            )
          ).some(Boolean),
        manifest.shortcuts[0]?.url ?? '',
      ),
    )
    .toBe(true);
  await server.stop();
  for (const url of [manifest.start_url, ...manifest.shortcuts.map((shortcut) => shortcut.url)]) {
    await page.goto(new URL(url, server.url).href);
    expect(await page.locator('html').getAttribute('lang')).toBe('ja');
    expect(await page.locator('offline-notice:visible').count()).toBe(0);
  }
  await server.start();
});
