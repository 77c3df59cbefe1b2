import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import type { CausesFile } from '../causes-file.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import { excerptParts } from './excerpt-parts.ts';
import type { Hit } from './full-text.ts';
import { highlight, markParts, passageOn } from './highlight.ts';
import { rememberCode } from './recent.ts';

/** A list of codes under a heading, each a link: code, title, product and category, and where its cause answers. */
export function codeGroup(
  heading: string,
  entries: readonly CodeEntry[],
  query: string,
  locale: string,
  causes: CausesFile = {},
): HTMLElement {
  return group(
    'found-codes',
    heading,
    entries.map(({ product, code, title, place }) => {
      const url = `${siteRoot}${locale}/${product}/${code}/`;
      const link = row({ url, code, place }, highlight(title, query));
      const passage = passageOn(query, causes[product]?.[code] ?? '', title);
      if (passage !== null) link.append(element('small', {}, ...highlight(passage, query)));
      link.addEventListener('click', () => rememberCode(product, code));
      return link;
    }),
  );
}

/** A list of pages whose text holds the query, each with the passage that does. */
export function textGroup(heading: string, hits: readonly Hit[]): HTMLElement {
  return group(
    'found-pages',
    heading,
    hits.map((hit) => {
      const link = row(hit, [hit.title]);
      link.append(element('small', {}, ...markParts(excerptParts(hit.excerpt))));
      return link;
    }),
  );
}

/** Links under a heading. */
export function group(
  className: string,
  heading: string,
  links: readonly HTMLAnchorElement[],
): HTMLElement {
  const items = links.map((link) => element('li', {}, link));
  return element(
    'section',
    { class: className },
    element('h2', {}, heading),
    element('ul', {}, ...items),
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
