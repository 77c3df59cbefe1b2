import { expect, inject, test } from 'vitest';
import { searchBox } from './search-box.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();
const broken = { contentType: 'application/json', body: '{"products":' };

test('an index that cannot be loaded is told, and a second try answers what was typed', async () => {
  const page = await open('en/');
  await page.route('**/search/en.json', (route) => route.fulfill(broken));
  const box = searchBox(page);
  await box.ask('6206');
  await expect.poll(() => box.status.textContent()).toContain('could not be loaded');
  expect(await box.links()).toEqual([]);
  await page.unrouteAll();
  await page.keyboard.press('Control+k');
  await box.dialog.waitFor({ state: 'detached' });
  await box.open();
  await expect.poll(async () => (await box.links())[0]).toBe(`${url}en/tencent-im/6206/`);
  expect(await box.dialog.locator('[role="status"]').count()).toBe(1);
  expect(await box.input.inputValue()).toBe('6206');
});

test('the index of another language that cannot be loaded is told, and the next query is answered', async () => {
  const page = await open('en/');
  await page.route('**/search/ko.json', (route) => route.fulfill(broken));
  const box = searchBox(page);
  await box.ask('로그인이 만료됐어요');
  await expect.poll(() => box.status.textContent()).toContain('could not be loaded');
  await page.unrouteAll();
  await box.input.fill('로그인이 만료됐어요 ');
  await expect.poll(box.links).toContain(`${url}en/zego-zim/6000106/`);
});

test('titles answer where the causes cannot be loaded, and the next query asks for these again', async () => {
  const page = await open('en/');
  await page.route('**/search/texts/en.json', (route) => route.fulfill(broken));
  const box = searchBox(page);
  const codes = box.dialog.locator('.found-codes a');
  await box.ask('quicktime');
  await box.dialog.locator('.found-pages a').first().waitFor();
  expect(await codes.count()).toBe(0);
  await box.input.fill('usersig expired');
  await expect.poll(async () => (await box.links())[0]).toBe(`${url}en/tencent-im/6206/`);
  await page.unrouteAll();
  await box.input.fill('quicktime');
  await expect.poll(() => codes.first().getAttribute('href')).toContain('en/tencent-im/2352/');
});

test('codes are found where full text cannot be loaded, and where neither finds any it is told', async () => {
  const page = await open('en/');
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken");' }),
  );
  const box = searchBox(page);
  await box.ask('6206');
  await expect.poll(async () => (await box.links())[0]).toBe(`${url}en/tencent-im/6206/`);
  await expect.poll(() => box.status.textContent()).toMatch(/^\d+ results?$/);
  await box.input.fill('qzxqzxqzx');
  await expect.poll(() => box.status.textContent()).toContain('could not be loaded');
});
