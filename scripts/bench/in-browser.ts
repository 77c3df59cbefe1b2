import { chromium, type Page } from 'playwright-core';
import { base } from '../../src/site/origin.ts';
import { launchOptions } from '../find-chromium.ts';
import { startPagesServer } from '../pages-server.ts';

/** Serves a built site as GitHub Pages does, and measures something on a page of a browser that never saw it. */
export async function inBrowser<T>(
  dist: string,
  measure: (page: Page, url: string) => Promise<T>,
): Promise<T> {
  const server = await startPagesServer({ root: dist, base, port: 0 });
  const browser = await chromium.launch(await launchOptions());
  try {
    // What a service worker keeps for later is measured on its own, and would answer in the network's place.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    return await measure(await context.newPage(), server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}
