import { element } from '../../browser/element.ts';
import { fillNodes } from '../../browser/fill-nodes.ts';
import { siteRoot } from '../../browser/site-root.ts';
import { fill } from '../../i18n/fill.ts';
import type { BlocksFile, BlocksOfProduct } from '../../numbers/blocks-file.ts';
import { blockWith } from '../../numbers/block-with.ts';
import { spanOf } from '../../numbers/number-blocks.ts';
import { showSpan } from '../../numbers/show-span.ts';
import type { SearchIndex } from '../answer/search-index.ts';
import { blockPicture } from './block-picture.ts';

/** The block of a product that a number lies in: in a sentence, drawn, and by its categories; nothing where it is in none. */
export function placeInBlock(
  number: number,
  { id, name, blocks, categories: titles }: BlocksOfProduct,
  words: BlocksFile['words'],
  { codes }: SearchIndex,
  locale: string,
): Node[] {
  const block = blockWith(number, blocks);
  if (!block) return [];
  const { from, to, categories } = block;
  const own = codes.entries.filter(
    ({ product, code }) => product === id && blockWith(spanOf(code)[0], [block]),
  );
  const picture = blockPicture(
    block,
    own.map(({ code }) => code),
    number,
  );
  const span = element('span', { class: 'number-span' }, showSpan(from, to, words.to));
  const links = categories.flatMap((category) => [
    ' · ',
    element('a', { href: `${siteRoot}${locale}/${id}/${category}/` }, titles[category] ?? ''),
  ]);
  return [
    element('p', {}, ...fillNodes(fill(words.inBlock, { product: name }), 'range', [span])),
    element(
      'p',
      { class: 'number-line', 'aria-hidden': 'true' },
      element('small', {}, String(from)),
      picture,
      element('small', {}, String(to)),
    ),
    element('p', {}, ...links.slice(1)),
  ];
}
