import { simplify } from '../text/tokenise.ts';
import type { SearchIndex } from './search-index.ts';

/** What a query's slips are put right by: titles, and what people type for their words. */
export function knownTexts({ codes, synonyms }: SearchIndex): string[] {
  return [...codes.entries.map(({ title }) => simplify(title)), ...synonyms.keys()];
}
