import { holdsCode } from './holds-code.ts';
import { startPagefind, type Result } from './start-pagefind.ts';

/**
 * Pagefind's answers to a query, best first, in the page's language: what loads the first of them. Of a code that is
 * asked for by its number, they are the pages that speak of it; which calls return it, its own page says.
 */
export async function fullText(query: string, { product, code }: Asked): Promise<LoadPages> {
  const pagefind = await startPagefind();
  const filters = {
    ...(product === null ? {} : { product }),
    ...(code === null ? {} : { kind: { not: 'command' } }),
  };
  const { results } = await pagefind.search(query, { filters });
  return () => loadPages(results, code);
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
  next: LoadPages | null;
}

/** Loads some of the pages that full text found. */
export type LoadPages = () => Promise<FoundPages>;

/** What narrows a search. */
interface Asked {
  /** The one product looked for, or null for all. */
  product: string | null;
  /** The code that the query asks for by its number, if it does. */
  code: string | null;
}
