import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import type { Hit } from './full-text.ts';
import type { CodeGroup } from './group-by-class.ts';
import { highlight, passageOn } from './highlight.ts';
import { rememberCode } from './recent.ts';

/**
 * A list of codes under a heading, each a link: code, title, product and category, where it arises and whether the
 * call may be repeated, and where its cause answers; behind it, links to codes that mean the same.
 */
export function codeGroup(
  heading: string,
  groups: readonly CodeGroup[],
  query: string,
  locale: string,
  index: SearchIndex,
): HTMLElement {
  return group(
    'found-codes',
    heading,
    groups.map(({ entry, same, said }) => {
      const { code, title } = entry;
      const place = placeOf(entry, index);
      const link = row({ url: urlOf(entry, locale), code, place }, highlight(title, query));
      const cause = index.causes.get(entry.id) ?? '';
      const passage = said ?? passageOn(query, cause, title);
      if (passage !== null) link.append(element('small', {}, ...highlight(passage, query)));
      link.addEventListener('click', () => rememberCode(entry.product, code));
      return same.length > 0 ? [link, sameLine(entry, same, locale, index)] : [link];
    }),
  );
}

/** Links under a heading. */
export function group(
  className: string,
  heading: string,
  rows: readonly (readonly Node[])[],
): HTMLElement {
  return element(
    'section',
    { class: className },
    element('h2', {}, heading),
    element('ul', {}, ...rows.map((nodes) => element('li', {}, ...nodes))),
  );
}

/** A link to a result: what it is called by, its title, its place. */
export function row(
  { url, code, place }: Pick<Hit, 'url' | 'code' | 'place'>,
  title: readonly (Node | string)[],
): HTMLAnchorElement {
  return element(
    'a',
    { href: url },
    ...(code === '' ? [] : [element('code', {}, code), ' ']),
    element('span', {}, ...title),
    ...(place === '' ? [] : [element('small', {}, place)]),
  );
}

/** Links to codes that mean the same as one, each with the product or layer by which it differs. */
function sameLine(
  entry: CodeEntry,
  same: readonly CodeEntry[],
  locale: string,
  { words, factsOf }: SearchIndex,
): HTMLElement {
  const { layer: ownLayer } = factsOf(entry);
  const links = same.map((other) => {
    const { code, title, product } = other;
    const { layer } = factsOf(other);
    const isElsewhere = layer && layer !== ownLayer;
    const place =
      product !== entry.product ? other.productName : isElsewhere ? words[`layer.${layer}`] : '';
    const link = element('a', { href: urlOf(other, locale), title }, element('code', {}, code));
    if (place !== '') link.append(' ', element('small', {}, place));
    link.addEventListener('click', () => rememberCode(product, code));
    return link;
  });
  return element('p', { class: 'found-same' }, words.same, ...links.flatMap((link) => [' ', link]));
}

function urlOf({ product, code }: CodeEntry, locale: string): string {
  return `${siteRoot}${locale}/${product}/${code}/`;
}

/** `"Tencent Chat · Account · Client SDK · Only after a fix"` */
function placeOf(entry: CodeEntry, { factsOf, words }: SearchIndex): string {
  const { layer, retry } = factsOf(entry);
  const facts = [layer && words[`layer.${layer}`], retry && words[`retry.${retry}`]];
  // A category may be called as its layer is.
  return [...new Set([...entry.place.split(' · '), ...facts.filter(Boolean)])].join(' · ');
}
