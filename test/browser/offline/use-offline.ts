import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { FaultyServer } from './faulty-server.ts';
import { newReader, reachBrowser, type OfflineReader } from './offline-reader.ts';

/**
 * For the tests of one file: a server of a site that can fail, and for each test one that runs and a reader who has
 * never been there. What the reader's pages complain of fails the test, unless it is what the test is about. The demo
 * site's languages are kept in a moment; where that moment is what a test is about, it takes the whole site.
 */
export function useOffline({ complaints, site = inject('site').demos.below }: Use): OfflineVisit {
  const { base, dist } = site;
  const server = new FaultyServer(base);
  let browser: Browser;
  let reader: OfflineReader;

  beforeAll(async () => {
    await server.deploy(dist);
    browser = await reachBrowser();
  });
  beforeEach(async () => {
    server.faults.clear();
    reader = await newReader(browser, server.url);
  });
  afterEach(async () => {
    const found = reader.complaints;
    await reader.context.close();
    await server.deploy(dist);
    if (complaints === 'none') expect(found).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    server,
    get reader() {
      return reader;
    },
    async another(options) {
      await reader.context.close();
      reader = await newReader(browser, server.url, options);
      return reader;
    },
  };
}

/** What a test of offline use works with. */
export interface OfflineVisit {
  server: FaultyServer;
  /** The reader of the test that runs. */
  readonly reader: OfflineReader;
  /** A reader with another browser takes the place of the first. */
  another(options: BrowserContextOptions): Promise<OfflineReader>;
}

interface Use {
  complaints: 'none' | 'any';
  /** The site that is visited, and its base path. */
  site?: { base: string; dist: string };
}
