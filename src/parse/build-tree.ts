import { assertCellsFit } from './cell-limit.ts';
import { toDefinition } from './definitions.ts';
import { parseInlines } from './inlines.ts';
import { spanPosition } from './spans.ts';
import type { Heading, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { Position } from 'unist';
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
  const contents = inlines.values();
  return { type: 'root', children: blocks.flatMap((block) => toNodes(block, contents)) };
}

function inlineSpans(block: Block): Span[] {
  if (block.kind === 'heading') return block.lines;
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
}

function toNodes(block: Block, contents: Contents): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [toHeading(block, contents)];
    case 'table':
      return [toTable(block, contents)];
    case 'definition':
      return [toDefinition(block.span) ?? toParagraph([block.span])];
    case 'paragraph':
      return [toParagraph(block.lines)];
    case 'nodes':
      return block.nodes;
  }
}

function toHeading({ depth, lines }: HeadingBlock, contents: Contents): Heading {
  const children = lines.flatMap((_, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    ...(contents.next().value ?? []),
  ]);
  return { type: 'heading', depth: depth as Heading['depth'], children, position: around(lines) };
}

function toTable({ rows }: TableBlock, contents: Contents): Table {
  const children = rows.map(({ span, cells }): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: contents.next().value ?? [],
      position: spanPosition(cell),
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
  const first = spanPosition(spans[0] ?? EMPTY);
  return { start: first.start, end: spanPosition(spans.at(-1) ?? EMPTY).end };
}

/** How many lines of a paragraph are kept: none of them is ever a row. */
const MOST_PROSE = 50;
const EMPTY: Span = { source: '', line: 1, column: 1, offset: 0 };

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

/** What every span holds, in the order of the spans. */
type Contents = Iterator<PhrasingContent[]>;
