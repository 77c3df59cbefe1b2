import type { Locale } from '../i18n/locales.ts';
import type { Facts } from './schemas/facts.ts';
import type { Edition } from './schemas/edition.ts';
import type { Product } from './schemas/product.ts';

/**
 * Where a reader finds a code at its vendor: the product's own table, or, for a code that stands in none of its
 * documents, the source that lists it, with its edition; in the reader's language, else in English, else the first.
 */
export function officialPage(
  { editions }: Pick<Facts, 'editions'>,
  { pages, editions: all }: Pick<Product, 'pages' | 'editions'>,
  locale: Locale,
): { url: string; edition?: Edition } {
  const listing = all.filter(({ id }) => editions.includes(id));
  if (listing.some(({ kind, ...rest }) => kind === 'document' && !('part' in rest)))
    return { url: pages[locale] };
  const open = listing.flatMap((edition) =>
    edition.url === null ? [] : { url: edition.url, edition },
  );
  const inLanguage = (lang: Locale) =>
    open.find(({ edition }) => 'lang' in edition && edition.lang === lang);
  return inLanguage(locale) ?? inLanguage('en') ?? open[0] ?? { url: pages[locale] };
}
