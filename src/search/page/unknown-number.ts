import { element } from '../../browser/element.ts';
import { fillNodes } from '../../browser/fill-nodes.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { BlocksFile } from '../../numbers/blocks-file.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';
import { nearMisses } from '../codes/near-misses.ts';
import { neighbours } from '../codes/neighbours.ts';
import { placeInBlock } from './place-in-block.ts';
import { codeGroup } from './results.ts';

/**
 * What can be said of a number that is not recorded: which codes it is a slip away from, what lives in its block, where
 * else it may come from, how to go on, and in a line where the vendors document theirs and how to report it.
 */
export function unknownNumber(
  number: string,
  { words, issues, products }: BlocksFile,
  { index, locale, product }: Surroundings,
): HTMLElement {
  const asked = products.filter(({ id }) => product === null || id === product);
  const isAsked = (entry: CodeEntry) => product === null || entry.product === product;
  const misses = nearMisses(number, index.codes).filter(isAsked);
  const beside = neighbours(number, index.codes).filter(
    (entry) => isAsked(entry) && !misses.includes(entry),
  );
  const decoder = element('a', { href: `${siteRoot}${locale}/decode/` }, words.decoder);
  const links = asked.flatMap(({ id, name, page }) => [
    element('a', { href: page, rel: 'external' }, fill(words.official, { product: name })),
    element(
      'a',
      { href: `${siteRoot}${locale}/${id}/#numbers` },
      fill(words.labelled, { label: name, text: words.map }),
    ),
  ]);
  const report = element('a', { href: issues, rel: 'external' }, words.report);
  const codes = (heading: string, entries: readonly CodeEntry[]) =>
    entries.length === 0
      ? []
      : [
          codeGroup(
            heading,
            entries.map((entry) => ({ entry, same: [], more: 0 })),
            '',
            locale,
            index,
          ),
        ];
  return element(
    'section',
    { class: 'unknown-number' },
    element('h2', {}, fill(words.unknown, { code: number })),
    ...codes(words.suggested, misses),
    ...asked.flatMap((one) => placeInBlock(Number(number), one, words, index, locale)),
    ...codes(words.neighbours, beside),
    element('p', {}, words.origin),
    element('p', {}, ...fillNodes(words.next, 'decoder', [decoder])),
    element(
      'p',
      {},
      words.help,
      ' ',
      ...[...links, report].flatMap((link) => [' · ', link]).slice(1),
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
