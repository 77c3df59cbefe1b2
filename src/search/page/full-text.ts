import { siteRoot } from '../../browser/site-root.ts';

/** Pagefind's answers to a query, best first, in the page's language. */
export async function fullText(query: string, product: string | null): Promise<Hit[]> {
  const pagefind = await load();
  const search = await pagefind.search(query, product === null ? {} : { filters: { product } });
  const results = await Promise.all(search.results.slice(0, 12).map((result) => result.data()));
  return results.map(({ url, excerpt, meta }) => ({
    url,
    code: meta['code'] ?? '',
    title: meta['title'] ?? '',
    place: meta['product'] === undefined ? '' : `${meta['product']} · ${meta['category']}`,
    excerpt,
  }));
}

/** Loads Pagefind ahead of the first query; where that fails, the query tries again. */
export async function startFullText(): Promise<void> {
  await load().catch(() => {});
}

let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const url = `${siteRoot}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Titles, codes and symbols count for more than what is said of them, and length for nothing.
  await pagefind.options({
    ranking: {
      termSimilarity: 30,
      pageLength: 0,
      termFrequency: 0,
      termSaturation: 0,
      metaWeights: { code: 20, symbols: 10, title: 8, product: 0.5, category: 0.5 },
    },
  });
  await pagefind.init();
  return pagefind;
}

/** One page that full text found. */
export interface Hit {
  url: string;
  code: string;
  title: string;
  /** Product and category; a guide has neither, nor a code. */
  place: string;
  /** HTML made by Pagefind: escaped text with the words found in `<mark>`. */
  excerpt: string;
}

interface Pagefind {
  options(options: unknown): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters?: Record<string, string> },
  ): Promise<{
    results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[];
  }>;
}
