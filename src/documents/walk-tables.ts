import { cellText } from './cell-text.ts';
import { createOutline } from './outline.ts';
import { toParsedTable } from './to-parsed-table.ts';
import type { Nodes, Root } from 'mdast';
import type { ParsedTable } from './to-parsed-table.ts';

/** Every table of a tree in document order, with the outline above it and the words that introduce it. */
export function* walkTables(tree: Root): Generator<FoundTable> {
  const outline = createOutline();
  let title = '';
  let lead = '';
  for (const node of leaves(tree)) {
    if (node.type === 'table')
      yield { table: toParsedTable(node, outline.headings()), title, lead };
    if (node.type === 'heading') outline.enter(cellText(node.children), node.depth);
    if (node.type === 'yaml')
      title = /^["']?title["']?\s{0,9}[:=]\s{0,9}(.*)$/m.exec(node.value)?.[1] ?? '';
    if (node.type !== 'definition') lead = node.type === 'paragraph' ? cellText(node.children) : '';
  }
}

/** Headings, tables and paragraphs wherever they stand; iterative, since trees of other makers may be deep. */
function* leaves(tree: Root): Generator<Nodes> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node) || LEAVES.has(node.type)) yield node;
    else for (const child of node.children.toReversed()) waiting.push(child);
  }
}

const LEAVES = new Set<string>(['heading', 'table', 'paragraph']);

interface FoundTable {
  table: ParsedTable;
  /** The document's title by its front matter. */
  title: string;
  /** The paragraph right before the table. */
  lead: string;
}
