import { siteRoot } from '../../browser/site-root.ts';
import { ellipsis } from './excerpt-parts.ts';
import { holdsCode } from './holds-code.ts';

/**
 * Pagefind's answers to a query, best first, in the page's language. Of a code that is asked for by its number, they
 * are the pages that speak of it; which calls return it, its own page says.
 */
export async function fullText(query: string, { product, code }: Asked): Promise<FoundPages> {
  const pagefind = await load();
  const filters = {
    ...(product === null ? {} : { product }),
    ...(code === null ? {} : { kind: { not: 'command' } }),
  };
  const { results } = await pagefind.search(query, { filters });
  return loadPages(results, code);
}

/** Loads the first of what was found, and leaves the others for later. */
async function loadPages(results: readonly Result[], code: string | null): Promise<FoundPages> {
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const hits = found
    .filter(({ content }) => code === null || holdsCode(code, content))
    .map(({ url, excerpt, content, meta }) => ({
      url,
      code: meta['code'] ?? '',
      title: meta['title'] ?? '',
      place: meta['product'] === undefined ? '' : `${meta['product']} · ${meta['category']}`,
      excerpt,
      content,
    }));
  const rest = results.slice(most);
  const next = rest.length > 0 ? () => loadPages(rest, code) : null;
  return hits.length === 0 && next ? next() : { hits, next };
}

const most = 12;

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
  /** The whole text, escaped as well, which begins with the title. */
  content: string;
}

/** Pages that full text found. */
export interface FoundPages {
  hits: Hit[];
  /** Loads those after them; null after the last. */
  next: (() => Promise<FoundPages>) | null;
}

/** What narrows a search. */
interface Asked {
  /** The one product looked for, or null for all. */
  product: string | null;
  /** The code that the query asks for by its number, if it does. */
  code: string | null;
}

interface Pagefind {
  options(options: unknown): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, unknown> },
  ): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<{ url: string; excerpt: string; content: string; meta: Record<string, string> }>;
}
