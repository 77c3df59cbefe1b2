import { element } from '../../browser/element.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { BlockInFile, BlocksFile } from '../../numbers/blocks-file.ts';
import { spanOf } from '../../numbers/number-blocks.ts';
import type { PlaceInProduct } from '../../numbers/places-of.ts';
import { showSpan } from '../../numbers/show-span.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import { blockPicture } from './block-picture.ts';
import { codeGroup } from './results.ts';

/** Where a number lies in a product, in a sentence, the categories there, and in a block its neighbours and a drawing. */
export function placeInProduct(
  number: number,
  { product, block, before, after }: PlaceInProduct,
  { words, index, locale }: Surroundings,
): Node[] {
  const { name } = product;
  const rows = (blocks: readonly (BlockInFile | null)[]) =>
    element('ul', {}, ...blocks.flatMap((one) => (one ? blockRow(one, product, locale) : [])));
  if (block) {
    const own = index.codes.entries
      .map((entry) => ({ entry, span: spanOf(entry.code) }))
      .filter(({ entry, span: [from] }) => entry.product === product.id && isIn(from, block))
      .sort((a, b) => a.span[0] - b.span[0]);
    const below = own.findLast(({ span }) => span[1] < number);
    const above = own.find(({ span }) => span[0] > number);
    const beside = [below, above].flatMap((one) => (one ? [{ entry: one.entry, same: [] }] : []));
    const all = own.map(({ entry }) => entry.code);
    return [
      element(
        'p',
        {},
        fill(words.inBlock, { product: name, range: showSpan(block.from, block.to) }),
      ),
      element(
        'p',
        { class: 'number-line', 'aria-hidden': 'true' },
        element('small', {}, String(block.from)),
        blockPicture(block, all, number),
        element('small', {}, String(block.to)),
      ),
      rows([block]),
      codeGroup(words.neighbours, beside, '', locale, index),
    ];
  }
  if (!before || !after)
    return [element('p', {}, fill(words.outside, { product: name })), rows([before, after])];
  const gap = { from: before.to + 1, to: after.from - 1 };
  return [
    element('p', {}, fill(words.inGap, { product: name, range: showSpan(gap.from, gap.to) })),
    rows([before, after]),
  ];
}

/** The numbers of a block, and a link to each category that has codes there. */
function blockRow(
  { from, to, categories }: BlockInFile,
  { id, categories: titles }: PlaceInProduct['product'],
  locale: string,
): HTMLElement {
  const links = categories.flatMap((category) => {
    const href = `${siteRoot}${locale}/${id}/${category}/`;
    return [' ', element('a', { href }, titles[category] ?? ''), ' ·'];
  });
  return element('li', {}, element('code', {}, showSpan(from, to)), ...links.slice(0, -1));
}

function isIn(number: number, { from, to }: BlockInFile): boolean {
  return from <= number && number <= to;
}

interface Surroundings {
  words: BlocksFile['words'];
  index: SearchIndex;
  locale: string;
}
