import type { Locale } from '../i18n/locales.ts';
import { ownClauses } from './own-clauses.ts';
import type { Searchable } from './search-file.ts';

/** What is said of a language's codes and asked about them, made of the record. */
export function textsFile(
  { products, facts, words }: Pick<Searchable, 'products' | 'facts' | 'words'>,
  locale: Locale,
): TextsFile {
  const known = new Set(facts.map(({ product, code }) => `${product}/${code}`));
  const othersIn = (product: string, code: string, markdown: string) =>
    [...markdown.matchAll(/`(-?\d+)`/g)].flatMap(([, other = '']) =>
      other !== code && known.has(`${product}/${other}`) ? [other] : [],
    );
  const textsOf = (id: string) =>
    words
      .filter((entry) => entry.locale === locale && entry.product === id)
      .map(({ product, code, cause, queries }): [string, CodeTexts] => [
        code,
        [ownClauses(cause.text, othersIn(product, code, cause.markdown)), ...queries],
      ]);
  return Object.fromEntries(products.map(({ id }) => [id, Object.fromEntries(textsOf(id))]));
}

/**
 * The texts by product and code: a second file a language, `/search/texts/<locale>.json`, that only a query of words
 * asks for. It names each code, because the first file may be of another release.
 */
export type TextsFile = Record<string, Record<string, CodeTexts>>;

/** A code's cause, and what people type who mean it. */
export type CodeTexts = [cause: string, ...queries: string[]];
