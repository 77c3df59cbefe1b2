import type { Page } from 'playwright-core';

/** Holds back what a page asks for under a pattern, until it is released. */
export async function holdRequest(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
