import { chromium, type Request } from 'playwright-core';
import { base } from '../../src/site/origin.ts';
import { launchOptions } from '../find-chromium.ts';
import { startPagesServer } from '../pages-server.ts';
import { timeSearch, type SearchTimes } from './time-search.ts';

/** Opens a code page of a built site in Chromium: what it loads, and how soon its search answers. */
export async function measureInBrowser(
  dist: string,
  address: string,
  code: string,
): Promise<BrowserMeasures> {
  const server = await startPagesServer({ root: dist, base, port: 0 });
  const browser = await chromium.launch(await launchOptions());
  try {
    // What a service worker keeps for later is measured on its own, and would answer in the network's place.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(new URL(address.slice(1), server.url).href, { waitUntil: 'networkidle' });
    // Bodies as they came over the wire, without headers.
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const loaded = {
      loadedBytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
      requests: sizes.length,
    };
    await page.goto(new URL('en/', server.url).href, { waitUntil: 'networkidle' });
    return { ...loaded, search: await timeSearch(page, code) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What only a browser can tell. */
export interface BrowserMeasures {
  loadedBytes: number;
  requests: number;
  search: SearchTimes;
}
