import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { BlocksFile } from '../../numbers/blocks-file.ts';

/**
 * Where to go on from when nothing was found: every product where only one was asked (`searchAll`, null where all were),
 * lists of codes, the decoder, the guides, and where a missing code is reported.
 */
export function nothingFound(
  { words, issues, products }: BlocksFile,
  locale: string,
  searchAll: (() => void) | null,
): HTMLElement {
  const all = element('button', { type: 'button' }, words.searchAll);
  if (searchAll) all.addEventListener('click', searchAll);
  const ways = [
    ...products.map(({ id, name }) => [`${id}/`, fill(words.list, { product: name })] as const),
    ['decode/', words.decoder] as const,
    ['guides/', words.guides] as const,
  ];
  return element(
    'section',
    { class: 'nothing-found' },
    ...(searchAll ? [all] : []),
    element('p', {}, words.elsewhere),
    element(
      'ul',
      {},
      ...ways.map(([path, name]) => link(`${siteRoot}${locale}/${path}`, name)),
      link(issues, words.report, { rel: 'external' }),
    ),
  );
}

function link(href: string, text: string, attributes: Record<string, string> = {}): HTMLElement {
  return element('li', {}, element('a', { href, ...attributes }, text));
}
