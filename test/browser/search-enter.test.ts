import { expect, inject, test } from 'vitest';
import { holdRequest } from './hold-request.ts';
import { searchBox } from './search-box.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

test('Enter opens what was typed last, however fast it was typed', async () => {
  const page = await open('en/');
  const box = searchBox(page);
  await box.ask('620');
  await expect.poll(async () => (await box.links()).length).toBeGreaterThan(1);
  // In one task: nothing of 70001 can have been shown when Enter arrives.
  await box.input.evaluate((input: HTMLInputElement) => {
    input.value = '70001';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await page.waitForURL(`${url}en/tencent-im/70001/`);
});

test('Enter before the index is there opens the page once it is', async () => {
  const page = await open('ja/');
  const release = await holdRequest(page, '**/search/ja.json');
  const box = searchBox(page);
  await box.ask('6000106');
  await box.input.press('Enter');
  expect(await box.dialog.count()).toBe(1);
  release();
  await page.waitForURL(`${url}ja/zego-zim/6000106/`);
});

test('Enter where nothing was found stays where it is', async () => {
  const page = await open('en/');
  const box = searchBox(page);
  await box.ask('qzxqzxqzx');
  await expect.poll(() => box.status.textContent()).toContain('qzxqzxqzx');
  await box.input.press('Enter');
  expect(await box.dialog.count()).toBe(1);
  expect(page.url()).toBe(`${url}en/`);
});

test('Enter that takes a candidate of an input method opens nothing', async () => {
  const page = await open('ja/');
  const box = searchBox(page);
  await box.ask('期限切れ');
  await expect.poll(async () => (await box.links()).length).toBeGreaterThan(0);
  // Safari sends it when the composition is over already.
  const isLeftToOthers = await box.input.evaluate((input) =>
    [{ keyCode: 229 }, { isComposing: true }, {}].map((kind) => {
      const enter = { key: 'Enter', bubbles: true, cancelable: true, ...kind };
      return input.dispatchEvent(new KeyboardEvent('keydown', enter));
    }),
  );
  // The last is one that the box does take.
  expect(isLeftToOthers).toEqual([true, true, false]);
});
