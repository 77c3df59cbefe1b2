import { showNames } from './hidden-names.ts';
import type { Element, Nodes } from 'hast';

/** What a reader sees of a cell or heading, blocks and breaks on lines of their own: `<ul><li>a<li>b</ul>` → `"a\nb"`. */
export function visibleText({ children }: Element): string {
  const pieces = children.flatMap((child) => [...flow(child, () => false)]);
  return textBlocks(pieces.filter((piece) => typeof piece === 'string')).join('\n');
}

/** The blocks of such a text, blanks folded: `["a ", " b", "\v", "c"]` → `["a b", "c"]`. */
export function textBlocks(pieces: readonly string[]): string[] {
  return showNames(pieces.join(''))
    .replace(linkTarget, '')
    .split(boundary)
    .map((block) =>
      block
        .replace(/ *\n */g, '\n')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

/** The text below a node, piece by piece, with a mark where a block begins or ends; some elements are given whole. */
export function* flow(
  node: Nodes,
  isWhole: (element: Element) => boolean,
): Generator<string | Element> {
  if (node.type === 'text') yield node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return;
  if (node.type === 'element') {
    if (unseen.has(node.tagName) || 'dataFootnoteRef' in node.properties) return;
    if (isWhole(node)) return yield node;
    if (node.tagName === 'br') yield '\n';
    if (node.tagName === 'img') yield String(node.properties['alt'] ?? '');
  }
  const edge = node.type === 'element' && blocks.has(node.tagName) ? [boundary] : [];
  yield* edge;
  for (const child of node.children) yield* flow(child, isWhole);
  yield* edge;
}

const boundary = '\v';
/** Where a link opens, which some documents write into its text: `[Prices\|_blank](!prices)`. */
const linkTarget = /\|_(?:blank|self|parent|top)\b/g;
const unseen = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'svg']);
const blocks = new Set(
  [
    'address article aside blockquote body caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6',
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((line) => line.split(' ')),
);
