import { showNames } from './hidden-names.ts';
import type { Element, Nodes } from 'hast';

/** What a reader sees of a cell or heading, blocks and breaks on lines of their own: `<ul><li>a<li>b</ul>` → `"a\nb"`. */
export function visibleText(element: Element): string {
  const pieces = flow(element.children, isTable).flatMap((piece) =>
    // A table in a table in a cell is not for reading any more.
    typeof piece === 'string' ? piece : flow(piece.children, isTable),
  );
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

/** The text of some nodes, piece by piece, with a mark where a block begins or ends; some elements are given whole. */
export function flow(nodes: readonly Nodes[], isWhole: (element: Element) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const node of nodes) addTo(pieces, node, isWhole);
  return pieces;
}

function addTo(pieces: Piece[], node: Nodes, isWhole: (element: Element) => boolean): void {
  if (node.type === 'text') pieces.push(node.value.replace(/\s+/g, ' '));
  if (node.type === 'root') for (const child of node.children) addTo(pieces, child, isWhole);
  if (node.type !== 'element') return;
  const { tagName, properties, children } = node;
  if (unseen.has(tagName) || 'dataFootnoteRef' in properties) return;
  if (isWhole(node)) return void pieces.push(node);
  if (tagName === 'br') pieces.push('\n');
  if (tagName === 'img') pieces.push(String(properties['alt'] ?? ''));
  if (blocks.has(tagName)) pieces.push(boundary);
  for (const child of children) addTo(pieces, child, isWhole);
  if (blocks.has(tagName)) pieces.push(boundary);
}

function isTable({ tagName }: Element): boolean {
  return tagName === 'table';
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

/** A text, or an element that is given whole. */
export type Piece = string | Element;
