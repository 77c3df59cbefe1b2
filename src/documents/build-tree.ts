import { assertCellsFit } from './cell-limit.ts';
import { toDefinition } from './definitions.ts';
import { parseInlines } from './inlines.ts';
import { spanPosition } from './spans.ts';
import type { Heading, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { Position } from 'unist';
import type { ParsedInline } from './inlines.ts';
import type { Span } from './lines.ts';

/** The mdast of some blocks; all their Markdown goes through remark together, which is many times faster than one by one. */
export function buildTree(blocks: readonly Block[]): Root {
  const definitions = new Map<string, string>();
  for (const block of blocks) {
    const node = block.kind === 'definition' ? toDefinition(block.span) : undefined;
    if (node && block.kind === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, block.span.source);
    }
  }
  const spans = blocks.flatMap(inlineSpans);
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? inlineSpans(block) : []));
  assertCellsFit(cells.map(({ source, line, column }) => ({ size: source.length, line, column })));
  const inlines = parseInlines(spans, definitions);
  let taken = 0;
  const take: Take = (count) => inlines.slice(taken, (taken += count));
  return { type: 'root', children: blocks.flatMap((block) => toNodes(block, take)) };
}

function inlineSpans(block: Block): Span[] {
  if (block.kind === 'heading') return block.lines;
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
}

function toNodes(block: Block, take: Take): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(block, take)];
    case 'table':
      return [toTable(block, take)];
    case 'definition':
      return [toDefinition(block.span) ?? toParagraph([block.span])];
    case 'paragraph':
      return [toParagraph(block.lines)];
    case 'nodes':
      return block.nodes;
  }
}

function toHeading({ depth, lines }: HeadingBlock, take: Take): Heading {
  const children = take(lines.length).flatMap(({ nodes }, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    ...nodes,
  ]);
  return { type: 'heading', depth: depth as Heading['depth'], children, position: around(lines) };
}

function toTable({ rows }: TableBlock, take: Take): Table {
  const children = rows.map(({ span, cells }): TableRow => ({
    type: 'tableRow',
    children: take(cells.length).map((cell) => ({
      type: 'tableCell',
      children: cell.nodes,
      position: spanPosition(cell.span),
    })),
    position: spanPosition(span),
  }));
  return { type: 'table', children, position: around(rows.map(({ span }) => span)) };
}

/** Prose holds no codes: its words stay as they were written. */
function toParagraph(lines: readonly Span[]): RootContent {
  const children = lines.slice(0, MOST_PROSE).map((line) => ({
    type: 'text' as const,
    value: line.source,
    position: spanPosition(line),
  }));
  return { type: 'paragraph', children, position: around(lines) };
}

function around(spans: readonly Span[]): Position {
  return spans.map(spanPosition).reduce(({ start }, { end }) => ({ start, end }));
}

/** How many lines of a paragraph are kept: none of them is ever a row. */
const MOST_PROSE = 50;

/** A block before its Markdown was read. */
export type Block =
  | HeadingBlock
  | TableBlock
  | { kind: 'definition'; span: Span }
  | { kind: 'paragraph'; lines: Span[] }
  | { kind: 'nodes'; nodes: RootContent[] };

/** A row of a table before its Markdown was read. */
export interface SourceRow {
  span: Span;
  cells: Span[];
}

interface HeadingBlock {
  kind: 'heading';
  depth: number;
  lines: Span[];
}

interface TableBlock {
  kind: 'table';
  rows: SourceRow[];
}

/** Hands out what the next so many spans hold. */
type Take = (count: number) => ParsedInline[];
