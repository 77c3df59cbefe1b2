import { expect, test } from 'vitest';
import type { Visit } from '../visit.ts';

/** A page without a pointer. */
export function keyboard(visit: Visit): void {
  test('Tab walks through a page in its order, from the link that skips to the text, and shows where it is', async () => {
    const { reader, site } = visit;
    await reader.open(`${site.url}ko/tencent-im/6206/`);
    const stops = [];
    let place = -1;
    for (let presses = 0; presses < 8; presses += 1) {
      await reader.press('Tab');
      await expect.poll(async () => (await focused(visit)).place).toBeGreaterThan(place);
      const stop = await focused(visit);
      stops.push(stop);
      place = stop.place;
    }
    expect(stops[0]?.href).toBe('#_top');
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
  });

  test('the menu of a phone opens with Enter, and closes with Escape', async () => {
    const { reader, site } = visit;
    await reader.resize(360);
    await reader.open(`${site.url}ja/tencent-im/6206/`);
    const isOpen = () =>
      reader.evaluate(() => document.querySelector('[popover]')?.checkVisibility());
    await reader.evaluate(() =>
      document.querySelector<HTMLElement>('button[popovertarget]')?.focus(),
    );
    await reader.press('Enter');
    await expect.poll(isOpen).toBe(true);
    await reader.press('Escape');
    await expect.poll(isOpen).toBe(false);
  });
}

/** What has the focus, where it stands in the document, and whether something shows that it has. */
function focused({ reader }: Visit) {
  return reader.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isMarked =
      (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    return {
      html: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href'),
      place: [...document.querySelectorAll('*')].indexOf(element),
      isShown: isMarked && width > 1 && height > 1,
    };
  });
}
