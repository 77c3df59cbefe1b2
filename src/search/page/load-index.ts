import { siteRoot } from '../../browser/site-root.ts';
import { indexAhead } from '../answer/index-ahead.ts';
import { buildIndex, withCauses, type SearchIndex } from '../answer/search-index.ts';
import type { CausesFile } from '../causes-file.ts';
import type { SearchFile } from '../search-file.ts';

/** A language's index, by titles alone, fetched once. @throws when the file cannot be had; the next call tries again. */
export const loadIndex = once(async (locale) =>
  buildIndex(await fetchJson<SearchFile>(`search/${locale}.json`)),
);

/** The same with causes, all of it indexed. @throws as `loadIndex`. */
export const loadWhole = once(async (locale) => {
  const index = await loadIndex(locale);
  const whole = withCauses(index, await fetchJson<CausesFile>(`search/causes/${locale}.json`));
  await indexAhead(whole);
  return whole;
});

/** Keeps what was loaded of a language; what failed is tried again. */
function once(load: (locale: string) => Promise<SearchIndex>): typeof load {
  const loading = new Map<string, Promise<SearchIndex>>();
  return (locale) => {
    const known = loading.get(locale);
    if (known) return known;
    const index = load(locale);
    loading.set(locale, index);
    index.catch(() => loading.delete(locale));
    return index;
  };
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(siteRoot + path);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return (await response.json()) as T;
}
