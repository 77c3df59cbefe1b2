import { siteRoot } from '../../browser/site-root.ts';
import type { Hit } from './full-text.ts';
import { highlight, passageOn } from './highlight.ts';
import { rememberCode } from './recent.ts';
import type { Entry } from '../answer/search-index.ts';

/** A list of codes under a heading, each a link: code, title, product and category, and where its cause answers. */
export function codeGroup(
  heading: string,
  entries: readonly Entry[],
  query: string,
  locale: string,
): HTMLElement {
  return group(
    'found-codes',
    heading,
    entries.map(({ product, code, title, place, cause }) => {
      const link = row(`${siteRoot}${locale}/${product}/${code}/`, code, place);
      link.querySelector('span')?.append(highlight(title, query));
      const passage = passageOn(query, cause, title);
      if (passage !== null) link.append(small(highlight(passage, query)));
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
    hits.map(({ url, code, title, place, excerpt }) => {
      const link = row(url, code, place);
      link.querySelector('span')?.append(title);
      const passage = small('');
      passage.innerHTML = excerpt;
      link.append(passage);
      return link;
    }),
  );
}

function group(
  className: string,
  heading: string,
  links: readonly HTMLAnchorElement[],
): HTMLElement {
  const section = document.createElement('section');
  section.className = className;
  const title = document.createElement('h2');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(
    ...links.map((link) => {
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  section.append(title, list);
  return section;
}

function row(href: string, code: string, place: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  const number = document.createElement('code');
  number.textContent = code;
  link.append(number, ' ', document.createElement('span'), small(place));
  return link;
}

function small(content: Node | string): HTMLElement {
  const element = document.createElement('small');
  element.append(content);
  return element;
}
