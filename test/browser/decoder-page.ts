import type { Locator, Page } from 'playwright-core';

/** The log decoder's page, as a reader sees it. */
export function decoderPage(page: Page): DecoderPage {
  return {
    input: page.locator('textarea#log'),
    items: page.locator('#decoded > li'),
    status: page.locator('decode-log [role="status"]'),
    button: (action) => page.locator(`decode-log button[data-action="${action}"]`),
    links: () =>
      page
        .locator('#decoded :is(a.decoded-link, .decoded-call a)')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
  };
}

/** What a test does with the decoder. */
export interface DecoderPage {
  input: Locator;
  /** The codes found, in order. */
  items: Locator;
  status: Locator;
  button(action: 'paste' | 'clear' | 'markdown' | 'share'): Locator;
  /** The pages of the codes found, and of the calls beside them, in order. */
  links(): Promise<string[]>;
}
