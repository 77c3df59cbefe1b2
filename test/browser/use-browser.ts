import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/**
 * A browser for the tests of one file. Whatever a page complains of fails the test that opened it: errors and
 * warnings of the console, uncaught errors, failed requests, and requests to any other site.
 */
export function useBrowser(): { open: (path: string, options?: OpenOptions) => Promise<Page> } {
  const { url, browser: endpoint } = inject('site');
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(endpoint);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = complaints;
    [contexts, complaints] = [[], []];
    expect(found).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    async open(path, options = {}) {
      const {
        locale = 'en-US',
        theme = 'light',
        width = 1280,
        scripts = 'run',
        worker = 'none',
        arrives,
        permissions = [],
        provokes,
        prepare,
      } = options;
      const context = await browser.newContext({
        locale,
        colorScheme: theme,
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        javaScriptEnabled: scripts !== 'off',
        permissions: [...permissions],
      });
      // A page that is going to answer does so within this, however busy the machine.
      context.setDefaultTimeout(60_000);
      contexts.push(context);
      if (worker === 'none') {
        await context.addInitScript(() => {
          Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
        });
      }
      const page = await context.newPage();
      watch(page, url, (complaint) => {
        if (!provokes?.test(complaint)) complaints.push(complaint);
      });
      if (scripts === 'empty') {
        await page.route('**/*.js', (route) =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        );
      }
      await prepare?.(page);
      await page.goto(url + path, { waitUntil: arrives === undefined ? 'load' : 'commit' });
      if (arrives !== undefined) await page.waitForURL(url + arrives);
      return page;
    },
  };
}

function watch(page: Page, url: string, complain: (complaint: string) => void): void {
  const isMissingPage = (address: string) =>
    address === page.url() || address.endsWith('/no-such-page/');
  page.on('console', (message) => {
    const is404 = message.text().includes('status of 404') && isMissingPage(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !is404)
      complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // What was still loading when the reader left the page.
    if (reason !== 'net::ERR_ABORTED') complain(`${request.url()}: ${reason}`);
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url))
      complain(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) complain(`${response.url()}: ${response.status()}`);
  });
}

/** Who opens a page, and how. */
interface OpenOptions {
  /** The browser's language, as BCP 47 has it. */
  locale?: string;
  theme?: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  width?: number;
  /** `off` as for a reader without JavaScript; `empty` runs the page's inline scripts alone. */
  scripts?: 'run' | 'off' | 'empty';
  /**
   * `runs` lets the service worker keep what it keeps for every reader. What a test lets fail would reach the worker
   * instead, and each of the others would download all of that once more.
   */
  worker?: 'none' | 'runs';
  /** The address under the base where the page's own script sends the reader. */
  arrives?: string;
  permissions?: readonly string[];
  /** Complaints that the test means to hear. */
  provokes?: RegExp;
  /** Called before anything of the page is loaded. */
  prepare?: (page: Page) => Promise<unknown>;
}
