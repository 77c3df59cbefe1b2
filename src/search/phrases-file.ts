import type { Facts } from '../record/schemas/facts.ts';

/** The phrases of all products and languages, made of the record. */
export function phrasesFile(facts: readonly Facts[]): PhrasesFile {
  const file: PhrasesFile = {};
  for (const { product, code, phrases } of facts)
    if (phrases.length > 0) (file[product] ??= {})[code] = phrases.join('');
  return file;
}

/**
 * What official sources say of a code, as digests of eight digits one after the other, by product and code: a third
 * file, `/search/phrases.json`, that only a query of some length asks for. Messages of an SDK come in its own language
 * whatever the reader's, so there is one file for all.
 */
export type PhrasesFile = Record<string, Record<string, string>>;
