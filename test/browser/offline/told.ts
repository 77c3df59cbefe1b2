import type { Page } from 'playwright-core';

/** Waits until a page that keeps a language says why it does not. */
export function told(page: Page, text: string): Promise<void> {
  return page
    .locator('[data-offline-state="none"] [data-part="status"]')
    .filter({ hasText: text })
    .waitFor();
}
