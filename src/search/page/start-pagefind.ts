import { once } from '../../browser/once.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { ellipsis } from './excerpt-parts.ts';

/** Pagefind, when it can answer in the page's language. @throws when what it needs for that cannot be had. */
export function startPagefind(): Promise<Pagefind> {
  return start(`${siteRoot}pagefind/pagefind.js`);
}

const start = once(async (url) => {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  // Titles, codes and symbols count for more than what is said of them, and length for nothing.
  await pagefind.options({
    excerptEllipsis: ellipsis,
    ranking: {
      termSimilarity: 30,
      pageLength: 0,
      termFrequency: 0,
      termSaturation: 0,
      metaWeights: { code: 20, symbols: 10, title: 8, product: 0.5, category: 0.5 },
    },
  });
  await pagefind.init();
  // Its worker is still loading then, and answers even an empty query only when it can answer any.
  await pagefind.search('', { filters: {} });
  return pagefind;
});

/** As much of Pagefind as search uses. */
interface Pagefind {
  options(options: unknown): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: Result[] }>;
}

/** A page that Pagefind found, whose text is still to be loaded. */
export interface Result {
  data(): Promise<{ url: string; excerpt: string; content: string; meta: Record<string, string> }>;
}
