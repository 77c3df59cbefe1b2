import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { packLimit } from '../../src/offline/pack-limit.ts';
import { base } from '../../src/site/origin.ts';
import type { Release } from '../../src/offline/store/release.ts';
import { contentType, isCompressed } from '../../src/site/content-types.ts';
import { launchOptions } from '../find-chromium.ts';
import { startPagesServer } from '../pages-server.ts';
import type { Measure } from './measure.ts';

/** The bench's lines on offline use of a built site: what is moved, how long keeping takes, how soon pages answer. */
export async function measureOffline(dist: string): Promise<Measure[]> {
  const { bytes, files, release } = await measureShell(dist);
  const worker = await weigh(dist, ['sw.js']);
  const packs = Object.entries(release.packs).map(([locale, pack]) => ({ locale, ...pack }));
  const largest = packs.reduce((most, pack) => (pack.bytes > most.bytes ? pack : most));
  const kept = await measureKept(dist);
  return [
    {
      name: 'Offline, shell',
      value: bytes / 1000,
      budget: 300,
      unit: ' kB',
      note: `${files} files, as they are moved, with the worker`,
    },
    {
      name: 'Offline, worker',
      value: worker / 1000,
      budget: 4,
      unit: ' kB',
      note: 'gzipped',
    },
    {
      name: 'Offline, largest pack',
      value: largest.bytes / 1e6,
      budget: packLimit,
      unit: ' MB',
      note: packs
        .map(({ locale, bytes: size }) => `${locale} ${(size / 1e6).toFixed(2)}`)
        .join(', '),
    },
    {
      name: 'Offline, to keep one',
      value: kept.keepMilliseconds / 1000,
      budget: 10,
      unit: ' s',
      note: 'button to the end, English, from this machine',
    },
    {
      name: 'Offline, a page',
      value: kept.pageMilliseconds,
      budget: 500,
      unit: ' ms',
      note: 'address to DOM, the server stopped',
    },
    {
      name: 'Offline, a search',
      value: kept.searchMilliseconds,
      budget: 1500,
      unit: ' ms',
      note: 'typed to the first full-text result, never searched before',
    },
  ];
}

/** What a first visit moves besides its page: the worker, the release, the shell, and the most that a language adds. */
export async function measureShell(
  dist: string,
): Promise<{ bytes: number; files: number; release: Release }> {
  const name =
    (await readdir(join(dist, 'offline'))).find((file) => file.startsWith('release.')) ?? '';
  const release = JSON.parse(await readFile(join(dist, 'offline', name), 'utf8')) as Release;
  const common = ['sw.js', `offline/${name}`, ...Object.keys(release.shell)];
  const languages = await Promise.all(
    Object.values(release.languages).map(async (own) => ({
      bytes: await weigh(dist, Object.keys(own)),
      files: Object.keys(own).length,
    })),
  );
  const largest = languages.reduce((most, language) =>
    language.bytes > most.bytes ? language : most,
  );
  return {
    bytes: (await weigh(dist, common)) + largest.bytes,
    files: common.length + largest.files,
    release,
  };
}

/** The bytes of some addresses as GitHub Pages sends them. */
async function weigh(dist: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const content = await readFile(join(dist, file));
      return isCompressed(contentType(file)) ? gzipSync(content).length : content.length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function measureKept(dist: string): Promise<KeptMeasures> {
  const server = await startPagesServer({ root: dist, base, port: 0 });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}en/offline/`);
    const save = page.locator('button[data-offline-save]');
    await save.waitFor();
    const keepMilliseconds = await timed(async () => {
      await save.click();
      await page.locator('[data-offline-state="saved"]').waitFor();
    });
    await server.close();
    const pageMilliseconds = await timed(() =>
      page.goto(`${server.url}en/tencent-im/6206/`, { waitUntil: 'domcontentloaded' }),
    );
    return { keepMilliseconds, pageMilliseconds, searchMilliseconds: await timeSearch(page) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function timeSearch(page: Page): Promise<number> {
  await page.keyboard.press('Control+k');
  const input = page.locator('dialog[open] input');
  await input.waitFor();
  return timed(async () => {
    await input.fill('upgrade');
    await page.locator('dialog[open] .found-pages mark').first().waitFor();
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface KeptMeasures {
  keepMilliseconds: number;
  pageMilliseconds: number;
  searchMilliseconds: number;
}
