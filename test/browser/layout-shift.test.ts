import { expect, test } from 'vitest';
import { pageOfEachKind } from '../site/sample-pages.ts';
import { holdRequest } from './hold-request.ts';
import { useBrowser } from './use-browser.ts';

const { open } = useBrowser();
const pages = [
  ...pageOfEachKind.filter(([, , path]) => /^[a-z]{2}\//.test(path)),
  ['404', 'ja', 'ja/tencent-im/620'] as const,
];

test.each(pages)(
  'nothing moves on the page of the kind "%s" in %s when its scripts come late',
  async (_kind, _locale, path) => {
    const page = await open(path, { width: 412, scripts: 'empty' });
    await page.unrouteAll();
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & Shift)[])
          moved.push(...sources.map(({ node }) => (node as Element | null)?.outerHTML ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const release = await holdRequest(page, '**/*.js');
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    release();
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(
      () =>
        new Promise((resolve) =>
          // What has moved is reported once it has been painted.
          requestAnimationFrame(() => setTimeout(() => resolve(Reflect.get(window, 'moved')), 100)),
        ),
    );
    expect(moved).toEqual([]);
  },
);

/** What a browser says of a layout that moved. */
interface Shift {
  sources: { node: Node | null }[];
}
