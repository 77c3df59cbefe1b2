import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { decoderPage } from './decoder-page.ts';
import { holdRequest } from './hold-request.ts';
import { useBrowser } from './use-browser.ts';

const { root, url } = inject('site');
const { open } = useBrowser();
const chain = await readFile(join(root, 'test/fixtures/logs/native-login-chain.log'), 'utf8');

test('the decoder leads from a log to the pages of its codes, in order and in its language', async () => {
  const page = await open('zh/decode/');
  const { input, links, status } = decoderPage(page);
  await input.fill(chain);
  const wanted = ['6206', '70001', '6014'].map((code) => `${url}zh/tencent-im/${code}/`);
  await expect.poll(links).toEqual(wanted);
  expect(await status.textContent()).toContain('3');
});

describe('a log is read', () => {
  test('when it is pasted, by keyboard and by the button', async () => {
    const page = await open('en/decode/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { input, links, button } = decoderPage(page);
    await page.evaluate((text) => navigator.clipboard.writeText(text), chain);
    await input.focus();
    await page.keyboard.press('Control+v');
    await expect.poll(links).toHaveLength(3);
    expect(await input.inputValue()).toBe(chain);
    await button('clear').click();
    await expect.poll(links).toEqual([]);
    await button('paste').click();
    await expect.poll(links).toHaveLength(3);
  });

  test('when it is pasted on a small screen, and its first code is scrolled to', async () => {
    const page = await open('en/decode/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.setViewportSize({ width: 360, height: 420 });
    const { input, items, button } = decoderPage(page);
    const isInView = () =>
      items.first().evaluate((item) => item.getBoundingClientRect().top < innerHeight);
    await input.fill(chain);
    await expect.poll(() => items.count()).toBe(3);
    expect(await isInView()).toBe(false);
    await button('clear').click();
    await page.evaluate((text) => navigator.clipboard.writeText(text), chain);
    await page.keyboard.press('Control+v');
    await expect.poll(() => items.count()).toBe(3);
    expect(await isInView()).toBe(true);
  });

  test('when its file is chosen, twice if need be', async () => {
    const page = await open('en/decode/');
    const { input, links, button } = decoderPage(page);
    const file = { name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(chain) };
    for (let time = 0; time < 2; time += 1) {
      await page.locator('decode-log input[type="file"]').setInputFiles(file);
      await expect.poll(links).toHaveLength(3);
      expect(await input.inputValue()).toBe(chain);
      await button('clear').click();
      await expect.poll(links).toEqual([]);
    }
  });

  test('when its file is dropped on the page, in UTF-8 or in UTF-16', async () => {
    const page = await open('en/decode/');
    const { input, links, button } = decoderPage(page);
    const utf16 = Buffer.from(`\uFEFF${chain}`, 'utf16le').swap16();
    for (const bytes of [Buffer.from(chain), utf16]) {
      await page.evaluate(dropFile, { name: 'app.log', bytes: [...bytes] });
      await expect.poll(links).toHaveLength(3);
      expect(await input.inputValue()).toBe(chain);
      await button('clear').click();
    }
  });

  test('and a file that is read late does not come after what was given since', async () => {
    const page = await open('en/decode/');
    const { input, links, button } = decoderPage(page);
    const bytes = [...Buffer.from(chain)];
    const since: [() => Promise<unknown>, string, number][] = [
      [() => page.evaluate(dropFile, { name: 'later.log', bytes }), chain, 3],
      [() => input.fill('errCode: 70001'), 'errCode: 70001', 1],
      [() => button('clear').click(), '', 0],
    ];
    for (const [give, text, count] of since) {
      const readLate = await page.evaluateHandle(() => {
        const read = Blob.prototype.arrayBuffer;
        const [due, done] = [0, 1].map(() => Promise.withResolvers<undefined>());
        Blob.prototype.arrayBuffer = async function () {
          Blob.prototype.arrayBuffer = read;
          await due?.promise;
          const bytes = await read.call(this);
          // In the next task, who waits for the bytes has had them.
          setTimeout(() => done?.resolve(undefined));
          return bytes;
        };
        return () => {
          due?.resolve(undefined);
          return done?.promise;
        };
      });
      await page.evaluate(dropFile, {
        name: 'late.log',
        bytes: [...Buffer.from('errCode: 6206, 6014')],
      });
      await give();
      await expect.poll(links).toHaveLength(count);
      await readLate.evaluate((readNow) => readNow());
      expect(await input.inputValue()).toBe(text);
      expect(await links()).toHaveLength(count);
    }
  });

  test('and first steps that come late bring back no log that was cleared since', async () => {
    const page = await open('en/decode/', { prepare: (page) => page.addInitScript(markAnswers) });
    const release = await holdRequest(page, '**/first-steps.json');
    const { input, links, button } = decoderPage(page);
    await input.fill(chain);
    await page.locator('html[data-answered]').waitFor({ state: 'attached' });
    await button('clear').click();
    const shown = await page.evaluateHandle(() => {
      const counts: number[] = [];
      const list = document.querySelector('#decoded') as HTMLElement;
      const look = () => counts.push(list.childElementCount);
      new MutationObserver(look).observe(list, { childList: true });
      return counts;
    });
    release();
    await input.fill('errCode: 70001');
    await expect.poll(links).toEqual([`${url}en/tencent-im/70001/`]);
    expect(await shown.jsonValue()).toEqual([1]);
  });

  test('when it is too long to be shown, too', async () => {
    const page = await open('en/decode/');
    const { input, links, status } = decoderPage(page);
    const noise = 'nothing to see on this line of the log\n'.repeat(20_000);
    const buffer = Buffer.from(noise + chain);
    await page
      .locator('decode-log input[type="file"]')
      .setInputFiles({ name: '{{count}}\u202E.log', mimeType: 'text/plain', buffer });
    await expect.poll(links).toHaveLength(3);
    expect(await input.inputValue()).toBe('');
    expect(await status.textContent()).toBe(
      '\u2068{{count}}<U+202E>.log\u2069 (0.8 MB): 3 codes found',
    );
    expect(await page.locator('#decoded button[data-line]').count()).toBe(0);
  });
});

describe('the list', () => {
  test('says which code came first, what to do about each, and shows the line that is pressed', async () => {
    const page = await open('en/decode/');
    const { input, items } = decoderPage(page);
    await input.fill(`first line\n${chain}`);
    await expect.poll(() => items.count()).toBe(3);
    expect(await items.first().getAttribute('data-kind')).toBe('first');
    const standing = items.locator('.decoded-standing');
    expect(await standing.allTextContents()).toEqual([
      'First Tencent Chat error of a chain. Followed by 70001, 6014.',
      'Means the same as 70001.',
      'Means the same as 6206.',
    ]);
    const follower = standing.first().locator('a').first();
    expect(await follower.getAttribute('href')).toMatch(/\/en\/tencent-im\/70001\/$/);
    expect(await items.locator('.decoded-step').allTextContents()).toEqual([
      expect.stringMatching(/^Do not retry as is · ./),
      expect.stringMatching(/^Do not retry as is · ./),
      expect.stringMatching(/^Do not retry as is · ./),
    ]);
    const line = items.first().locator('button[data-line]').first();
    const number = Number(await line.getAttribute('data-line'));
    await line.click();
    const selected = await input.evaluate((box) => {
      const { value, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(`first line\n${chain}`.split('\n')[number - 1]);
  });

  test('calls a code a cause where the log does', async () => {
    const page = await open('ja/decode/');
    const { input, items } = decoderPage(page);
    await input.fill('send failed, code=6014\nCaused by: LoginException: code=6206');
    await expect.poll(() => items.count()).toBe(2);
    expect(await items.last().getAttribute('data-kind')).toBe('cause');
    expect(await items.last().locator('.decoded-standing').textContent()).toContain('6014');
  });

  test('is there also where the first steps cannot be had', async () => {
    const page = await open('en/decode/');
    await page.route('**/first-steps.json', (route) => route.fulfill({ body: 'Gone' }));
    const { input, items } = decoderPage(page);
    await input.fill(chain);
    await expect.poll(() => items.count()).toBe(3);
    expect(await items.locator('.decoded-step').count()).toBe(0);
  });

  test('names both products for a 0, and first the one that the log speaks of', async () => {
    const page = await open('en/decode/');
    const { input, items, links } = decoderPage(page);
    await input.fill('ZIM login errorCode: 0');
    await expect.poll(links).toEqual([`${url}en/zego-zim/0/`, `${url}en/tencent-im/0/`]);
    expect(await items.count()).toBe(1);
    await input.fill('imsdk login errorCode: 0');
    await expect.poll(links).toEqual([`${url}en/tencent-im/0/`, `${url}en/zego-zim/0/`]);
  });

  test('tells of successes after the errors, and does not count them', async () => {
    const page = await open('en/decode/');
    const { input, items, status } = decoderPage(page);
    await input.fill('init, code: 0\nlogin failed, code: 6206\nlogout, code: 0');
    await expect
      .poll(() =>
        items.evaluateAll((each) => each.map((item) => (item as HTMLElement).dataset['kind'])),
      )
      .toEqual(['code', 'success']);
    expect(await status.textContent()).toBe('1 code found');
    expect(await items.last().textContent()).toContain('2 times');
    await input.fill('init, code: 0');
    await expect.poll(() => status.textContent()).toBe('No error code found.');
    expect(await items.count()).toBe(1);
  });

  test('says that a code is not on record, and leads to those near it', async () => {
    const page = await open('en/decode/');
    const { input, items, links } = decoderPage(page);
    await input.fill('login failed, errorCode: 6299');
    await expect
      .poll(() => items.allTextContents())
      .toEqual([expect.stringContaining('Not listed here')]);
    expect(await items.textContent()).toMatch(/Nearest codes: \d+/);
    expect(await items.locator('small a[href*="/en/tencent-im/62"]').count()).toBeGreaterThan(0);
    expect(await links()).toEqual([]);
  });

  test('shows a log as text, whatever it holds', async () => {
    const page = await open('en/decode/');
    const { input, items } = decoderPage(page);
    await input.fill('\u202E<qzxqzx>errorCode: 6206</qzxqzx>');
    await expect
      .poll(() => items.allTextContents())
      .toEqual([expect.stringContaining('<U+202E><qzxqzx>errorCode: 6206<')]);
    expect(await page.locator('qzxqzx').count()).toBe(0);
  });

  test('is gone when the box is cleared, and the focus is back in the box', async () => {
    const page = await open('en/decode/');
    const { input, items, status, button } = decoderPage(page);
    await input.fill(chain);
    await expect.poll(() => items.count()).toBe(3);
    await button('clear').click();
    expect(await items.count()).toBe(0);
    expect(await status.textContent()).toBe('');
    expect(await input.inputValue()).toBe('');
    expect(await button('markdown').isVisible()).toBe(false);
    expect(await input.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test('is empty where no code is, and that is told', async () => {
    const page = await open('en/decode/');
    const { input, items, status } = decoderPage(page);
    await input.fill('all is well on port 6206');
    await expect.poll(() => status.textContent()).toContain('No error code found.');
    expect(await items.count()).toBe(0);
  });
});

/** Marks the page once the decoder's worker has told codes; runs there. */
function markAnswers(): void {
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if ('codes' in (data as object)) document.documentElement.dataset['answered'] = '';
      });
    }
  };
}

/** Drops a file of these bytes on the page; runs there. */
function dropFile({ name, bytes }: { name: string; bytes: number[] }): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }));
  document.body.dispatchEvent(
    new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
  );
}
