import { siteRoot } from '../../browser/site-root.ts';
import { buildIndex, type SearchIndex } from '../answer/search-index.ts';
import type { SearchFile } from '../search-file.ts';

const loading = new Map<string, Promise<SearchIndex>>();

/** A language's index, fetched once. @throws when the file cannot be had; the next call tries again. */
export function loadIndex(locale: string): Promise<SearchIndex> {
  const known = loading.get(locale);
  if (known) return known;
  const index = fetchIndex(locale);
  loading.set(locale, index);
  index.catch(() => loading.delete(locale));
  return index;
}

async function fetchIndex(locale: string): Promise<SearchIndex> {
  const response = await fetch(`${siteRoot}search/${locale}.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return buildIndex((await response.json()) as SearchFile);
}
