import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { decoderPage, type DecoderPage } from './decoder-page.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const log =
  'user alice-4711 login failed|code: 6206\nZIMError(code: 6000106)\nretry errorCode: 6299';
const hash = '#codes=tencent-im:6206,zego-zim:6000106,:6299';

test('a link with codes shows them in order, in the language of its page', async () => {
  const page = await open(`ko/decode/${hash}`);
  const { items, links, input } = decoderPage(page);
  await expect.poll(() => items.count()).toBe(3);
  expect(await links()).toEqual([`${url}ko/tencent-im/6206/`, `${url}ko/zego-zim/6000106/`]);
  expect(await items.last().textContent()).toContain('6299');
  expect(await input.inputValue()).toBe('');
});

test('a link’s codes leave the address when the list is cleared or something else is read', async () => {
  for (const give of [
    ({ button }: DecoderPage) => button('clear').click(),
    ({ input }: DecoderPage) => input.fill('errorCode: 70001'),
  ]) {
    const page = await open(`en/decode/?from=mail${hash}`);
    const decoder = decoderPage(page);
    await expect.poll(() => decoder.items.count()).toBe(3);
    expect(page.url()).toBe(`${url}en/decode/?from=mail${hash}`);
    await give(decoder);
    await expect.poll(() => page.url()).toBe(`${url}en/decode/?from=mail`);
  }
});

test('another such link on the same page shows its own codes', async () => {
  const page = await open(`en/decode/${hash}`);
  const { items, links } = decoderPage(page);
  await expect.poll(() => items.count()).toBe(3);
  await page.evaluate(() => (location.hash = '#codes=tencent-im:-10001'));
  await expect.poll(links).toEqual([`${url}en/tencent-im/-10001/`]);
});

test.each(['#codes=%E0%A4%A', '#codes=<b>:1,tencent-im:abc'])(
  'a link with %s shows no code, and the page works on',
  async (broken) => {
    const page = await open(`en/decode/${broken}`);
    const { items, links, input } = decoderPage(page);
    expect(await items.count()).toBe(0);
    await input.fill('errorCode: 6206');
    await expect.poll(links).toEqual([`${url}en/tencent-im/6206/`]);
  },
);

test('the link that is copied carries the codes, nothing else of the log, and shows the same', async () => {
  const page = await open('en/decode/?from=mail', { permissions });
  const { items, links } = await decode(page);
  const shown = await links();
  const link = await copy(page, 'share');
  expect(link).toBe(`${url}en/decode/?from=mail${hash}`);
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(() => items.count()).toBe(3);
  expect(await links()).toEqual(shown);
});

test('the Markdown that is copied is a table of line, code, meaning, retry and first step, and is read again as the same codes', async () => {
  const page = await open('en/decode/', { permissions });
  const { input, items, links, button } = await decode(page);
  const shown = await links();
  const [head, , ...rows] = (await copy(page, 'markdown')).trimEnd().split('\n');
  expect(head).toBe('| Line | Code | Meaning | Retry | First step |');
  const row = (start: string) => expect.stringMatching(new RegExp(`^\\| ${start}`));
  expect(rows).toEqual([
    row(
      `1 \\*\\*first\\*\\* \\| \\[6206\\]\\(${url}en/tencent-im/6206/\\) \\| .+ \\| Do not retry as is \\| \\w`,
    ),
    row(
      `2 \\| \\[6000106\\]\\(${url}en/zego-zim/6000106/\\) \\| .+ \\| Do not retry as is \\| \\w`,
    ),
    row('3 \\| `errorCode: 6299` \\| '),
  ]);
  expect(rows.join('\n')).not.toContain('alice');
  await button('clear').click();
  await input.fill([head, ...rows].join('\n'));
  await expect.poll(() => items.count()).toBe(3);
  expect(await links()).toEqual(shown);
});

test('copying that the browser refuses is told', async () => {
  const page = await open('en/decode/');
  const { status, button } = await decode(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    navigator.clipboard.readText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await button('share').click();
  await expect.poll(() => status.textContent()).toContain('did not allow');
  await button('paste').click();
  await expect.poll(() => status.textContent()).toContain('Paste into the box instead');
});

async function decode(page: Page): Promise<DecoderPage> {
  const decoder = decoderPage(page);
  await decoder.input.fill(log);
  await expect.poll(() => decoder.items.count()).toBe(3);
  return decoder;
}

async function copy(page: Page, action: 'markdown' | 'share'): Promise<string> {
  const { button, status } = decoderPage(page);
  await button(action).click();
  await expect.poll(() => status.textContent()).toBe('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
}
