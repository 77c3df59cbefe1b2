import { findCodes } from './find-codes.ts';
import { loadIndex } from '../page/load-index.ts';
import type { Entry } from './search-index.ts';

/** The codes that a query means, titled in the page's language, out of the indexes that the site serves. */
export function answer(query: string, locale: string, product: string | null): Promise<Entry[]> {
  return findCodes(query, { locale, product, load: loadIndex });
}
