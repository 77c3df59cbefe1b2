import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';
import { inBrowser } from '../in-browser.ts';
import { timeSearch } from '../time-search.ts';

/** How soon the search answers in a browser, and what it moves first. */
export async function measureSearch(bench: Bench): Promise<Measure[]> {
  const [first] = await bench.codes();
  const times = await inBrowser(bench.dist, async (page, url) => {
    await page.goto(new URL('en/', url).href, { waitUntil: 'networkidle' });
    return timeSearch(page, first?.code ?? '');
  });
  return [
    {
      name: 'Search, first answer',
      value: times.directMilliseconds,
      budget: 50,
      unit: ' ms',
      note: 'a code typed to its page',
    },
    {
      name: 'Search, opened first',
      value: times.coldMilliseconds,
      budget: 300,
      unit: ' ms',
      note: 'the same, with the index still to load',
    },
    {
      name: 'Search, moved first',
      value: times.movedBytes / 1000,
      budget: 60,
      unit: ' kB',
      note: 'script and index, to the first answer',
    },
    {
      name: 'Search, full text',
      value: times.textMilliseconds,
      budget: 300,
      unit: ' ms',
      note: 'words typed to the first passage',
    },
  ];
}
