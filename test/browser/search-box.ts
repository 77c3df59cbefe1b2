import type { Locator, Page } from 'playwright-core';

/** The search dialog of a page: opened by keyboard, and read as a reader sees it. */
export function searchBox(page: Page): SearchBox {
  const dialog = page.locator('dialog[open]');
  const input = dialog.locator('input');
  return {
    dialog,
    input,
    status: dialog.locator('[role="status"]'),
    async open() {
      await page.keyboard.press('Control+k');
      await input.waitFor();
    },
    async ask(query) {
      await page.keyboard.press('Control+k');
      await input.fill(query);
    },
    links: () =>
      dialog
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    headings: () => dialog.locator('h2').allTextContents(),
  };
}

/** What a test does with a search box. */
export interface SearchBox {
  dialog: Locator;
  input: Locator;
  status: Locator;
  open(): Promise<void>;
  /** Opens the box and types. */
  ask(query: string): Promise<void>;
  /** Where the results lead, in reading order. */
  links(): Promise<string[]>;
  headings(): Promise<string[]>;
}
