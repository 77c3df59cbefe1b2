import { expect, inject, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { decoderPage } from './decoder-page.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();
const wide = `2026-01-15 10:02:11.482 E imsdk |${'x'.repeat(400)}| login failed|code: 6206`;
const log = `${wide}\n{"ActionStatus":"FAIL","ErrorCode":70001}\nerrorCode: 6299\nerrorCode: 0`;

test.each(['en', 'ja'])(
  'axe finds nothing wrong with a decoded log in %s, light or dark, and a phone needs no scrolling sideways',
  async (locale) => {
    const page = await open(`${locale}/decode/`, { width: 360 });
    const { input, items } = decoderPage(page);
    await input.fill(log);
    await expect.poll(() => items.count()).toBe(4);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe(colorScheme);
      expect(await axeViolations(page)).toEqual([]);
    }
    const { scrollWidth, innerWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      innerWidth: window.innerWidth,
    }));
    expect(scrollWidth).toBe(innerWidth);
  },
);

test('the decoder is used by keyboard alone: box, line, code', async () => {
  const page = await open('en/decode/');
  const { input, items } = decoderPage(page);
  const focused = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 80 && !(await focused(selector)); presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused(selector), selector).toBe(true);
  };
  await tabTo('textarea#log');
  await page.keyboard.insertText(log);
  await expect.poll(() => items.count()).toBe(4);
  await tabTo('button[data-action="paste"]');
  await tabTo('decode-log input[type="file"]');
  await tabTo('button[data-action="clear"]');
  await tabTo('#decoded a');
  await tabTo('#decoded button[data-line="1"]');
  await page.keyboard.press('Enter');
  expect(await focused('textarea#log')).toBe(true);
  expect(await input.evaluate((box) => (box as HTMLTextAreaElement).selectionEnd)).toBe(
    wide.length,
  );
  await tabTo('#decoded a');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url}en/tencent-im/6206/`);
});

test('decoding asks the network for the worker, its data and the first steps, and keeps nothing of the log', async () => {
  const page = await open('en/decode/');
  const asked: string[] = [];
  page.on('request', (request) => {
    expect(request.method()).toBe('GET');
    // The worker's start, which the page itself holds.
    if (!request.url().startsWith('blob:')) asked.push(request.url().replace(url, '/'));
  });
  const { input, items } = decoderPage(page);
  await input.fill(log);
  await expect.poll(() => items.count()).toBe(4);
  expect(asked).toContain('/search/en.json');
  const others = asked.filter(
    (path) =>
      !/^\/(?:search\/(?:commands\/)?en\.json|en\/decode\/first-steps\.json|_astro\/decode-worker|favicon)/.test(
        path,
      ),
  );
  expect(others).toEqual([]);
  asked.length = 0;
  await input.fill('errorCode: 70001');
  await expect.poll(() => items.count()).toBe(1);
  expect(asked).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/6206|70001|login/);
  expect(page.url()).toBe(`${url}en/decode/`);
});

test('a record that cannot be loaded is told, and a second try decodes', async () => {
  const page = await open('en/decode/');
  await page.route('**/search/en.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: '{' }),
  );
  const { input, status, links } = decoderPage(page);
  await input.fill('errorCode: 6206');
  await expect.poll(() => status.textContent()).toContain('could not be loaded');
  await page.unrouteAll();
  await input.fill('errorCode: 70001');
  await expect.poll(links).toEqual([`${url}en/tencent-im/70001/`]);
});

test('without scripts the decoder says that it needs them', async () => {
  const page = await open('en/decode/', { scripts: 'off' });
  expect(await page.innerText('decode-log')).toContain('needs JavaScript');
});
