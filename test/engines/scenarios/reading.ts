import { expect, test } from 'vitest';
import { address } from '../address.ts';
import { shownLinks } from '../shown-links.ts';
import { textOf } from '../text-of.ts';
import type { Visit } from '../visit.ts';

/** What a reader does on the pages of the record. */
export function reading(visit: Visit): void {
  test('the box over a product’s codes shows those that hold what is typed, and Enter opens the first', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}zh/tencent-im/`);
    await reader.click('code-filter input');
    await reader.type('UserSig 过期');
    const wanted = `${site.url}zh/tencent-im/6206/`;
    const shown = () => shownLinks(reader, 'code-filter a');
    await expect.poll(async () => (await shown()).length).toBeLessThan(10);
    const [first] = await shown();
    expect(await shown()).toContain(wanted);
    await reader.press('Enter');
    await expect.poll(() => address(reader)).toBe(first);
  });

  test('a copied permalink is on the clipboard, and the page says so', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}en/tencent-im/6206/`);
    await reader.click('button[data-copy-permalink]');
    await expect.poll(() => textOf(reader, '[data-copy-status]')).toBe('Copied');
    await reader.press('/');
    await reader.press('Control', 'v');
    await expect
      .poll(() => reader.evaluate(() => document.querySelector('input')?.value))
      .toBe(`${site.url}tencent-im/6206/`);
  });

  test('a theme that is chosen holds on the next page', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}en/`);
    const backgrounds = [];
    for (const theme of ['dark', 'light']) {
      await reader.choose('header theme-select select', theme);
      await reader.open(`${site.url}en/tencent-im/6206/`);
      backgrounds.push(
        await reader.evaluate(() => getComputedStyle(document.body).backgroundColor),
      );
    }
    expect(new Set(backgrounds).size).toBe(2);
  });

  test('the ends of a range stay whole on a phone', async () => {
    const { reader, site } = visit;
    await reader.resize(360);
    await reader.open(`${site.url}ko/tencent-im/120001-130000/`);
    const lines = await reader.evaluate(() =>
      [...(document.querySelector('.code-number')?.childNodes ?? [])]
        .filter((node) => node instanceof Text && node.data.trim() !== '')
        .map((end) => {
          const range = document.createRange();
          range.selectNode(end);
          return [end.textContent?.trim(), range.getClientRects().length];
        }),
    );
    expect(lines).toEqual([
      ['120001-', 1],
      ['130000', 1],
    ]);
  });

  test('an address without a page offers the page that it means', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}ja/user-sig-expired`);
    await expect
      .poll(() => shownLinks(reader, '[data-suggestions] a'))
      .toContain(`${site.url}ja/tencent-im/6206/`);
  });
}
