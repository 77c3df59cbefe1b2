import type { Locale } from '../i18n/locales.ts';
import { ownClauses } from './own-clauses.ts';
import type { Searchable } from './search-file.ts';

/** A language's causes, made of the record. */
export function causesFile(
  { products, facts, words }: Pick<Searchable, 'products' | 'facts' | 'words'>,
  locale: Locale,
): CausesFile {
  const known = new Set(facts.map(({ product, code }) => `${product}/${code}`));
  const othersIn = (product: string, code: string, markdown: string) =>
    [...markdown.matchAll(/`(-?\d+)`/g)].flatMap(([, other = '']) =>
      other !== code && known.has(`${product}/${other}`) ? [other] : [],
    );
  const causesOf = (id: string) =>
    words
      .filter((entry) => entry.locale === locale && entry.product === id)
      .map(({ product, code, cause }): [string, string] => [
        code,
        ownClauses(cause.text, othersIn(product, code, cause.markdown)),
      ]);
  return Object.fromEntries(products.map(({ id }) => [id, Object.fromEntries(causesOf(id))]));
}

/**
 * The causes by product and code: a second file a language, `/search/causes/<locale>.json`, that only a query of words
 * asks for. It names each code, because the first file may be of another release.
 */
export type CausesFile = Record<string, Record<string, string>>;
