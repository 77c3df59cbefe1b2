import { expect, test } from 'vitest';
import { useBrowser } from './use-browser.ts';

const { open } = useBrowser();

test('on a phone the way back to a guide’s parts comes once they are out of sight, and covers no end of the text', async () => {
  const page = await open('en/guides/login/', { width: 390 });
  const ways = page.locator('.guide-parts');
  const back = page.locator('.to-parts a');
  const top = async () => (await back.boundingBox())?.y ?? 0;
  const parts = await ways.boundingBox();
  expect(await top()).toBeGreaterThanOrEqual(800);
  await page.evaluate((y) => scrollTo(0, y), (parts?.y ?? 0) + (parts?.height ?? 0) + 60);
  await expect.poll(top).toBeLessThan(800);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const text = await page.locator('.guide > :last-child').boundingBox();
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(await top());
  await back.click();
  await expect.poll(async () => (await ways.boundingBox())?.y).toBeGreaterThan(0);
});
