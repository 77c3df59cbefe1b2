import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import { separator } from '../codes/place-of.ts';
import type { CodeGroup } from './group-by-class.ts';
import { codeAddress } from './code-address.ts';
import { rememberCode } from './recent.ts';

/**
 * Links to codes that mean the same as one, each with its product and layer, another product's first with its title;
 * where there are more, a link to the page of the class.
 */
export function sameCodes(
  { entry, same, more }: CodeGroup,
  locale: string,
  { words, classNames }: SearchIndex,
): HTMLElement {
  const products = new Set([entry.product]);
  const links = same.map((other) => {
    const isFirst = !products.has(other.product);
    products.add(other.product);
    return sameLink(other, isFirst, locale);
  });
  const name = classNames.get(entry.id);
  const href = `${siteRoot}${locale}/equivalents/${name}/`;
  const rest = element('a', { href }, fill(words.others, { count: more }));
  return element(
    'div',
    { class: 'found-same' },
    element('span', {}, words.same),
    element('p', {}, ...links.flatMap((link) => [link, ' ']), ...(more > 0 ? [rest] : [])),
  );
}

function sameLink(entry: CodeEntry, isTitled: boolean, locale: string): HTMLElement {
  const { code, title, product, side } = entry;
  const link = element(
    'a',
    { href: codeAddress(entry, locale), ...(isTitled ? { class: 'counterpart' } : { title }) },
    element('code', {}, code),
    ' ',
    ...(isTitled ? [element('span', {}, title), ' '] : []),
    element('small', {}, side.join(separator)),
  );
  link.addEventListener('click', () => rememberCode(product, code));
  return link;
}
