import { describe, expect, inject, test } from 'vitest';
import { holdRequest } from './hold-request.ts';
import { searchBox } from './search-box.ts';
import { useBrowser } from './use-browser.ts';

const { url } = inject('site');
const { open } = useBrowser();

describe('the search dialog', () => {
  test('opens with the command key too, and closes with the same', async () => {
    const page = await open('en/tencent-im/6206/');
    const { dialog } = searchBox(page);
    await page.keyboard.press('Meta+k');
    await dialog.waitFor();
    await page.keyboard.press('Meta+k');
    await dialog.waitFor({ state: 'detached' });
  });

  test('closes with one Escape, whatever is typed, and with a press beside it', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('6206');
    await page.keyboard.press('Escape');
    await box.dialog.waitFor({ state: 'detached' });
    await box.open();
    await page.mouse.click(5, 400);
    await box.dialog.waitFor({ state: 'detached' });
  });

  test('says that it searches, and closes by its button, while what answers is on its way', async () => {
    const page = await open('en/tencent-im/6206/');
    const release = await holdRequest(page, '**/search/en.json');
    const box = searchBox(page);
    await box.ask('6206');
    expect(await box.status.textContent()).toBe('Searching…');
    await box.dialog.getByRole('button', { name: 'Close' }).click();
    await box.dialog.waitFor({ state: 'detached' });
    release();
    await box.open();
    await expect.poll(async () => (await box.links())[0]).toBe(`${url}en/tencent-im/6206/`);
  });

  test('loads nothing of search before it opens', async () => {
    const page = await open('en/tencent-im/6206/');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\/search\/|pagefind|start-search/.test(name)),
      );
    expect(await loaded()).toEqual([]);
    await searchBox(page).ask('6206');
    await expect.poll(loaded).toContain(`${url}search/en.json`);
    await expect.poll(loaded).toContain(`${url}pagefind/pagefind.js`);
  });

  test('asks for full text at the first key, with the codes still on their way', async () => {
    const page = await open('en/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const release = await holdRequest(page, '**/search/en.json');
    const box = searchBox(page);
    await box.open();
    await expect.poll(() => asked).toContain(`${url}search/en.json`);
    expect(asked).not.toContain(`${url}pagefind/pagefind.js`);
    await box.input.fill('6206');
    await expect.poll(() => asked).toContain(`${url}pagefind/pagefind.js`);
    release();
    await box.dialog.locator('.found-pages a').first().waitFor();
  });

  test('walks from the box up to the last result, and from there down to the box', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('6206');
    await expect.poll(box.links).not.toEqual([]);
    await box.dialog.locator('.found-pages a').first().waitFor();
    await page.keyboard.press('ArrowUp');
    const at = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(at).toBe((await box.links()).at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await box.input.evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('the answers', () => {
  test('stay under somebody who walks through them when the file of commands comes late', async () => {
    const page = await open('en/', { prepare: (page) => page.addInitScript(markCommands) });
    const release = await holdRequest(page, '**/search/commands/en.json');
    const box = searchBox(page);
    await box.ask('10007');
    await box.dialog.locator('.found-pages a').first().waitFor();
    const first = box.dialog.locator('.search-results a').first();
    await page.keyboard.press('ArrowDown');
    release();
    await page.locator('html[data-commands]').waitFor({ state: 'attached' });
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    // Of the next query, the commands are known.
    await box.input.fill('10010');
    await box.dialog.locator('.found-commands').waitFor();
  });

  test('are the codes that are meant, then the pages whose text holds the words, none twice', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('friend');
    await expect.poll(box.headings).toEqual(['Codes', 'In the text']);
    const links = await box.links();
    expect(new Set(links).size).toBe(links.length);
    const codes = await box.dialog.locator('section:has(h2:text-is("Codes")) a').count();
    expect(codes).toBeGreaterThan(1);
    expect(links.length).toBeGreaterThan(codes);
  });

  test('of the record do not wait for those of full text', async () => {
    const page = await open('en/');
    const release = await holdRequest(page, '**/pagefind/pagefind.js');
    const box = searchBox(page);
    await box.ask('friend');
    await expect.poll(box.headings).toEqual(['Codes']);
    release();
    await expect.poll(box.headings).toEqual(['Codes', 'In the text']);
  });

  test('tell the 0 of one product from that of the other', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('0');
    await expect
      .poll(async () => (await box.links()).slice(0, 2))
      .toEqual([`${url}en/tencent-im/0/`, `${url}en/zego-zim/0/`]);
    const places = await box.dialog.locator('a small').allTextContents();
    expect(places[0]).toContain('Tencent Chat');
    expect(places[1]).toContain('ZEGO ZIM');
  });

  test('stand with the codes that mean the same, and say whether to try again', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('6206');
    const first = box.dialog.locator('.found-codes li').first();
    await first.locator('.found-same a[href$="/zego-zim/6000106/"]').waitFor();
    expect((await box.links())[0]).toBe(`${url}en/tencent-im/6206/`);
    expect(await first.locator('> a small').first().textContent()).toContain('Do not retry as is');
  });

  test('have a row each where several are typed, and lead with the text to the decoder', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    const text = 'login failed code=6000106, then 70001';
    await box.ask(text);
    const rows = box.dialog.locator('.found-codes li > a > code');
    await expect.poll(() => rows.allTextContents()).toEqual(['6000106', '70001']);
    await box.dialog.getByText('2 codes in this text').click();
    await page.waitForURL(`${url}en/decode/**`);
    expect(await page.inputValue('textarea#log')).toBe(text);
  });

  test('that begin as typed are all there, the first of them in sight', async () => {
    const page = await open('zh/');
    const box = searchBox(page);
    await box.ask('ERR_SVR_GROUP');
    const rows = box.dialog.locator('.found-codes li:visible');
    await expect.poll(() => rows.count()).toBe(12);
    await box.dialog.locator('.found-codes > button').click();
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
  });

  test('stand below the lists of those not to retry, where these are asked for', async () => {
    const page = await open('zh/');
    const box = searchBox(page);
    await box.ask('哪些错误码不要重试');
    const lists = ['fix', 'none'].map((value) => `${url}zh/retry/${value}/`);
    await expect.poll(async () => (await box.links()).slice(0, 2)).toEqual(lists);
  });

  test('are those of the product that is chosen', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('login');
    const ofCodes = async () =>
      (await box.links()).filter((link) => !link.startsWith(`${url}en/equivalents/`)).length;
    const ofZego = async () =>
      (await box.links()).filter((link) => link.startsWith(`${url}en/zego-zim/`)).length;
    await expect.poll(async () => (await ofCodes()) > (await ofZego())).toBe(true);
    const choose = (name: string) => box.dialog.getByRole('button', { name }).click();
    await choose('ZEGO ZIM');
    await expect.poll(async () => (await ofCodes()) === (await ofZego())).toBe(true);
    expect(await ofZego()).toBeGreaterThan(1);
    await expect.poll(box.headings).toEqual(['Codes', 'In the text']);
    expect(await ofCodes()).toBe(await ofZego());
    const pressed = box.dialog.locator('button[aria-pressed="true"]');
    expect(await pressed.allTextContents()).toEqual(['ZEGO ZIM']);
    await choose('All products');
    await expect.poll(async () => (await ofCodes()) > (await ofZego())).toBe(true);
  });

  test('are counted aloud, also those that are asked for at their end, where the reader then is', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('friend');
    await expect.poll(box.headings).toHaveLength(2);
    const rows = box.dialog.locator('.search-results > section > ul > li');
    const shown = await rows.count();
    await expect.poll(() => box.status.textContent()).toBe(`${shown} results`);
    await box.dialog.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(shown);
    expect(await box.status.textContent()).toBe(`${await rows.count()} results`);
    const first = rows.nth(shown).locator('a');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('mark the words that were typed, in titles and in passages', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    await box.ask('usersig expired');
    const marked = async (place: string) =>
      (await box.dialog.locator(`a ${place} mark`).allTextContents()).map((text) =>
        text.toLowerCase(),
      );
    await expect.poll(() => marked('span')).toEqual(expect.arrayContaining(['usersig', 'expired']));
    await expect.poll(() => marked('small')).toContain('usersig');
  });

  test('show what was typed as text, whatever it is', async () => {
    const page = await open('en/');
    const box = searchBox(page);
    const query = '<qzxqzx>\u202E';
    await box.ask(query);
    await expect.poll(() => box.status.textContent()).toContain('“\u2068<qzxqzx><U+202E>\u2069”');
    expect(await box.dialog.locator('qzxqzx').count()).toBe(0);
  });

  test.each([
    ['로그인이 만료됐어요', 'en', 'zego-zim/6000106/', /Token/],
    ['メモリが足りない', 'en', 'tencent-im/6028/', /memory/i],
    ['token expired', 'ja', 'zego-zim/6000106/', /トークン|Token/],
  ])('to %s on a page in %s lead to the page there', async (query, locale, path, title) => {
    const page = await open(`${locale}/`);
    const box = searchBox(page);
    await box.ask(query);
    await expect
      .poll(async () => (await box.links()).slice(0, 3))
      .toContain(`${url}${locale}/${path}`);
    expect((await box.links()).filter((link) => !link.startsWith(`${url}${locale}/`))).toEqual([]);
    expect(await box.dialog.locator(`a[href$="/${path}"] > span`).first().textContent()).toMatch(
      title,
    );
  });
});

test('a log pasted into the box leads to the decoder, which reads it', async () => {
  const page = await open('en/');
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] [aria-pressed]').first().waitFor();
  await page.locator('dialog[open] input').evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/plain',
      'login failed, code: 6206\nretry\nlogin failed, code: 70001',
    );
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  });
  await page.waitForURL(`${url}en/decode/`);
  await expect.poll(() => page.locator('#decoded > li').count()).toBe(2);
  expect(await page.evaluate(() => window.name)).toBe('');
});

/** Marks the page once it has made use of the file of commands; runs there. */
function markCommands(): void {
  const { json } = Response.prototype;
  Response.prototype.json = async function () {
    const content: unknown = await json.call(this);
    if (this.url.includes('/search/commands/'))
      setTimeout(() => (document.documentElement.dataset['commands'] = ''));
    return content;
  };
}
