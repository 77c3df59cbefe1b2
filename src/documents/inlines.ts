import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { usedDefinitions } from './definitions.ts';
import { readLightly } from './light-inlines.ts';
import { spanPosition } from './spans.ts';
import type { PhrasingContent, TableRow } from 'mdast';
import type { Span } from './lines.ts';

const BATCH = 50;
/** About an eighth of a second of remark's work, in microseconds. */
const MOST_WORK = 120_000;
const FENCE = '| ';
const HEADER = ['| x |', '| - |'];
const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * The Markdown inside cells and headings, by remark, with places in the original: `"*6013*"` → emphasis.
 * `definitions` holds the source of link definitions by label.
 */
export function parseInlines(
  spans: readonly Span[],
  definitions: ReadonlyMap<string, string> = new Map(),
): ParsedInline[] {
  const marked: ParsedInline[] = [];
  let work = 0;
  const parsed = spans.map((span): ParsedInline => {
    if (!MARKUP.test(span.source)) return { span, nodes: plainText(span) };
    work += workOf(span.source);
    if (work >= MOST_WORK) return { span, nodes: readLightly(span) };
    const inline = { span, nodes: [] };
    marked.push(inline);
    return inline;
  });
  for (let start = 0; start < marked.length; start += BATCH) {
    parseBatch(marked.slice(start, start + BATCH), definitions);
  }
  return parsed;
}

/** Whether remark could see more than text here; `_` inside a word and a lone `&` or `<` are text. */
const MARKUP = /[\\`*~[@]|&[#a-z]|<[a-z/!?]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|https?:|www\./iu;

/** How long remark may take, in microseconds: its worst inputs cost the square of their marks. */
function workOf(source: string): number {
  const marks = source.replace(/[^[\]<*_`~!&@:\\]+/g, '').length;
  return 50 + source.length * 0.3 + marks * 3 + marks * marks * 0.02;
}

/** A cell of a table is the one place where Markdown is inline whatever it starts with, so each span gets a row. */
function parseBatch(
  batch: readonly ParsedInline[],
  definitions: ReadonlyMap<string, string>,
): void {
  const sources = batch.map(({ span }) => span.source);
  const rows = sources.map((source) => `${FENCE}${source} |`);
  const used = usedDefinitions(sources, definitions);
  const read: TableRow[] = [];
  const tree = processor.parse([...HEADER, ...rows, '', used].join('\n'));
  visit(tree, 'tableRow', (row) => void read.push(row));
  for (const [at, inline] of batch.entries()) {
    const cells = read.slice(at + 1, at + 2).flatMap((row) => row.children);
    // A heading may hold pipes, which part its row into several cells.
    inline.nodes = cells.flatMap(({ children }, part): PhrasingContent[] =>
      part === 0 ? children : [{ type: 'text', value: ' | ' }, ...children],
    );
    for (const node of inline.nodes) visit(node, (inner) => shift(inner, inline.span));
  }
}

function shift({ position }: PhrasingContent, span: Span): void {
  for (const point of position ? [position.start, position.end] : []) {
    const ahead = point.column - 1 - FENCE.length;
    point.line = span.line;
    point.column = span.column + ahead;
    point.offset = span.offset + ahead;
  }
}

function plainText(span: Span): PhrasingContent[] {
  const { source: value } = span;
  return value === '' ? [] : [{ type: 'text', value, position: spanPosition(span) }];
}

/** A piece of Markdown and what it holds. */
export interface ParsedInline {
  span: Span;
  nodes: PhrasingContent[];
}
