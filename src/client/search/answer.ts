import { directAnswers } from './direct-answers.ts';
import { languagesOf } from './languages-of.ts';
import { loadIndex } from './load-index.ts';
import type { Entry } from './search-index.ts';

/**
 * The codes that a query means, titled in the page's language. Words of another language are looked up in that
 * language's index, whose file is fetched only then.
 */
export async function answer(query: string, locale: string, product: string | null): Promise<Entry[]> {
  const index = await loadIndex(locale);
  const own = directAnswers(query, index);
  const others = await Promise.all(
    languagesOf(query, locale).map(async (language) => {
      const entries = directAnswers(query, await loadIndex(language));
      return entries.map((entry) => titled(entry, index.entries));
    }),
  );
  // A query in another script means that language's words; in the page's own script its own come first.
  const ordered = /[^\x00-\x7F]/.test(query) ? [...others.flat(), ...own] : [...own, ...others.flat()];
  return [...new Set(ordered)].filter((entry) => product === null || entry.product === product);
}

/** The same code in the page's language. */
function titled(entry: Entry, entries: readonly Entry[]): Entry {
  return entries.find(({ product, code }) => product === entry.product && code === entry.code) ?? entry;
}
