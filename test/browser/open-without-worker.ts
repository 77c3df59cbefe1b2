import type { Page } from 'playwright-core';
import type { useBrowser } from './use-browser.ts';

/**
 * Opens a page that no service worker will answer for, so that a test can let its requests fail; `prepare` is called
 * before anything of it is loaded.
 */
export async function openWithoutWorker(
  open: ReturnType<typeof useBrowser>['open'],
  path: string,
  options: Omit<NonNullable<Parameters<typeof open>[1]>, 'scripts' | 'arrives'> = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const page = await open(path, { ...options, scripts: 'empty' });
  await page.unrouteAll();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  await prepare(page);
  await page.reload();
  return page;
}
