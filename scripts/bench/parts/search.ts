import type { Bench } from '../bench.ts';
import type { Measure } from '../measure.ts';
import { defaultLocale, localeIds, type Locale } from '../../../src/i18n/locales.ts';
import { inBrowser } from '../in-browser.ts';
import { timeSearch } from '../time-search.ts';

/** How soon the search answers in a browser, and what it moves first in the language that moves most. */
export async function measureSearch(bench: Bench): Promise<Measure[]> {
  const [first] = await bench.codes();
  const timesIn = (locale: Locale) =>
    inBrowser(bench.dist, async (page, url) => {
      await page.goto(new URL(`${locale}/`, url).href, { waitUntil: 'networkidle' });
      return timeSearch(page, first?.code ?? '');
    });
  const times = await timesIn(defaultLocale);
  const moved = [times.movedBytes];
  for (const locale of localeIds.filter((other) => other !== defaultLocale))
    moved.push((await timesIn(locale)).movedBytes);
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
      value: Math.max(...moved) / 1000,
      budget: 60,
      unit: ' kB',
      note: 'script and index, to the first answer, in the heaviest language',
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
