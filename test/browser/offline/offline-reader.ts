import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A reader with a browser of their own: what they keep is gone when they leave. */
export class OfflineReader {
  /** What went wrong in the pages, for tests to find empty. */
  readonly complaints: string[] = [];
  /** What a test knows that pages will complain of: a script in a worker of its own may do so at any time. */
  expected: RegExp | null = null;
  readonly context: BrowserContext;
  private readonly url: string;

  constructor(context: BrowserContext, url: string) {
    this.context = context;
    this.url = url;
  }

  /** Opens a tab at an address under the site's base. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        this.complain(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.complain(error.message));
    await page.goto(this.url + path);
    return page;
  }

  /** Goes to an address under the base, as if it were typed. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(this.url + path);
  }

  /** Keeps the language of the page that is open. */
  async keep(page: Page): Promise<void> {
    await page.locator('button[data-offline-save]').click();
    await page.locator('[data-offline-state="saved"]').waitFor();
  }

  /** The names of all caches, and how much is in each. */
  async caches(page: Page): Promise<Record<string, number>> {
    return page.evaluate(async () => {
      const names = await caches.keys();
      const sizes = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return Object.fromEntries(names.map((name, index) => [name, sizes[index] ?? 0]));
    });
  }

  private complain(complaint: string): void {
    if (!this.expected?.test(complaint)) this.complaints.push(complaint);
  }
}

/** Reaches the browser that all tests share. */
export function reachBrowser(): Promise<Browser> {
  return chromium.connect(inject('site').browser);
}

/** A new reader, who has never seen the site. */
export async function newReader(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<OfflineReader> {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  context.setDefaultTimeout(60_000);
  return new OfflineReader(context, url);
}

/** Waits until the worker answers the page. */
export async function underWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
