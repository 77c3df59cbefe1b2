import { element } from '../../browser/element.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import { placeOf, separator } from '../codes/place-of.ts';
import { codeAddress } from './code-address.ts';
import type { Hit } from './full-text.ts';
import type { CodeGroup } from './group-by-class.ts';
import { highlight, passageOn } from './highlight.ts';
import { rememberCode } from './recent.ts';
import { sameCodes } from './same-codes.ts';

/**
 * A list of codes under a heading, each a link: code, title, where it stands and whether the call may be repeated, and
 * where its cause answers; behind it, links to codes that mean the same.
 */
export function codeGroup(
  heading: string,
  groups: readonly Pick<CodeGroup, 'entry' | 'same' | 'more' | 'said'>[],
  query: string,
  locale: string,
  index: SearchIndex,
): HTMLElement {
  return group(
    'found-codes',
    heading,
    groups.map((one) => {
      const { entry, same, said } = one;
      const { code, title } = entry;
      const url = codeAddress(entry, locale);
      const link = row({ url, code, place: factsLine(entry, index) }, highlight(title, query));
      const cause = index.causes.get(entry.id) ?? '';
      const passage = said ?? passageOn(query, cause, title);
      if (passage !== null)
        link.append(element('small', { class: 'passage' }, ...highlight(passage, query)));
      link.addEventListener('click', () => rememberCode(entry.product, code));
      return same.length > 0 ? [link, sameCodes(one, locale, index)] : [link];
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

/** A link to a result: what it is called by, its title, its place, whose parts are not broken. */
export function row(
  { url, code, place }: Pick<Hit, 'url' | 'code' | 'place'>,
  title: readonly (Node | string)[],
): HTMLAnchorElement {
  const parts = place
    .split(separator)
    .flatMap((part, at, all) => [
      ' ',
      element('span', {}, at < all.length - 1 ? `${part}${separator.trimEnd()}` : part),
    ]);
  return element(
    'a',
    { href: url },
    ...(code === '' ? [] : [element('code', {}, code), ' ']),
    element('span', {}, ...title),
    ...(place === '' ? [] : [element('small', { class: 'place' }, ...parts.slice(1))]),
  );
}

/** `"Tencent Chat · Client SDK · Account · Do not retry as is"` */
function factsLine(entry: CodeEntry, { factsOf, words }: SearchIndex): string {
  const { retry } = factsOf(entry);
  return [placeOf(entry), ...(retry ? [words[`retry.${retry}`]] : [])].join(separator);
}
