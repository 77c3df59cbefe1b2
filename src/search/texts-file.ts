import type { Locale } from '../i18n/locales.ts';
import { ownClauses } from './own-clauses.ts';
import type { Words } from '../record/schemas/words.ts';
import { askedWords, type AskedWords } from './asked-words.ts';
import type { Searchable } from './search-file.ts';

/** What is said of a language's codes and asked about them, made of the record. */
export function textsFile({ products, facts, words }: Asked, locale: Locale): TextsFile {
  const known = new Set(facts.map(({ product, code }) => `${product}/${code}`));
  const othersIn = (product: string, code: string, markdown: string) =>
    [...markdown.matchAll(/`(-?\d+)`/g)].flatMap(([, other = '']) =>
      other !== code && known.has(`${product}/${other}`) ? [other] : [],
    );
  const own = products.flatMap(({ id }) =>
    words.filter((entry) => entry.locale === locale && entry.product === id),
  );
  return {
    causes: own.map(({ product, code, cause }) => [
      product,
      code,
      ownClauses(cause.text, othersIn(product, code, cause.markdown)),
    ]),
    asked: askedWords(
      own.map(({ queries }) => queries),
      own.flatMap(({ meaning, cause }) => [meaning.text, cause.text]),
    ),
  };
}

/**
 * A second file a language, `/search/texts/<locale>.json`, that only a query of words asks for. It names each code,
 * because the first file may be of another release.
 */
export interface TextsFile {
  causes: [product: string, code: string, cause: string][];
  /** What people type who mean a code, in other words than its own. */
  asked: AskedWords;
}

/** What the file is made of. */
export interface Asked extends Pick<Searchable, 'products' | 'facts'> {
  words: readonly Words[];
}
