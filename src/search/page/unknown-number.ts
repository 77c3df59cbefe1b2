import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { BlocksFile } from '../../numbers/blocks-file.ts';
import { placesOf } from '../../numbers/places-of.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import { placeInProduct } from './place-in-product.ts';

/**
 * What can be said of a number that is not recorded: which block of which product it lies in and what lives there, where
 * the vendor documents it, and how to report it. Codes are named only out of the same block.
 */
export function unknownNumber(
  number: string,
  { words, issues, products }: BlocksFile,
  { index, locale, product }: Surroundings,
): HTMLElement {
  const asked = products.filter(({ id }) => product === null || id === product);
  const places = placesOf(Number(number), asked);
  const outside = (href: string, text: string) =>
    element('li', {}, element('a', { href, rel: 'external' }, text));
  const mapOf = (id: string, text: string) =>
    element('a', { href: `${siteRoot}${locale}/${id}/#numbers` }, text);
  return element(
    'section',
    { class: 'unknown-number' },
    ...places.flatMap((place) => placeInProduct(Number(number), place, { words, index, locale })),
    element('p', {}, words.help),
    element(
      'ul',
      {},
      ...places.flatMap(({ product: { id, name, page } }) => [
        outside(page, fill(words.official, { product: name })),
        element('li', {}, mapOf(id, fill(words.labelled, { label: name, text: words.map }))),
      ]),
      outside(issues, words.report),
    ),
  );
}

interface Surroundings {
  index: SearchIndex;
  /** The page's language. */
  locale: string;
  /** The one product asked about, or null for all. */
  product: string | null;
}
