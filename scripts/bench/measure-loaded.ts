import type { Request } from 'playwright-core';
import { inBrowser } from './in-browser.ts';

/** All that a page of a built site loads, as it comes over the wire, headers too. */
export function measureLoaded(dist: string, address: string): Promise<Loaded> {
  return inBrowser(dist, async (page, url) => {
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    await page.goto(new URL(address.slice(1), url).href, { waitUntil: 'networkidle' });
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    return {
      bytes: sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0),
      requests: sizes.length,
    };
  });
}

/** The bytes that a page loads, and in how many requests. */
export interface Loaded {
  bytes: number;
  requests: number;
}
