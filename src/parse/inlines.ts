import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { usedDefinitions } from './definitions.ts';
import { readLightly } from './light-inlines.ts';
import { spanPosition } from './spans.ts';
import { visit } from 'unist-util-visit';
import type { PhrasingContent } from 'mdast';
import type { Span } from './lines.ts';

const BATCH = 50;
/** About a fifth of a second of remark's work, in microseconds. */
const MOST_WORK = 200_000;
const FENCE = '| ';
const processor = unified().use(remarkParse).use(remarkGfm);

/**
 * The Markdown inside cells and headings, by remark, with places in the original: `"*6013*"` → emphasis.
 * `definitions` holds the source of link definitions by label.
 */
export function parseInlines(
  spans: readonly Span[],
  definitions: ReadonlyMap<string, string> = new Map(),
): PhrasingContent[][] {
  const parsed = spans.map(plainText);
  const marked: number[] = [];
  let work = 0;
  for (const [index, span] of spans.entries()) {
    if (!MARKUP.test(span.source)) continue;
    work += workOf(span.source);
    if (work < MOST_WORK) marked.push(index);
    else parsed[index] = readLightly(span);
  }
  for (let start = 0; start < marked.length; start += BATCH) {
    const batch = marked.slice(start, start + BATCH);
    const cells = parseCells(
      batch.flatMap((index) => spans[index] ?? []),
      definitions,
    );
    for (const [place, index] of batch.entries()) parsed[index] = cells[place] ?? [];
  }
  return parsed;
}

/** Whether remark could see more than text here; `_` inside a word and a lone `&` or `<` are text. */
const MARKUP = /[\\`*~[@]|&[#a-z]|<[a-z/!?]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|https?:|www\./iu;

/** How long remark may take, in microseconds: its worst inputs cost the square of their marks. */
function workOf(source: string): number {
  const marks = source.match(/[[\]<*_`~!&@:\\]/g)?.length ?? 0;
  return 50 + source.length * 0.3 + marks * 3 + marks * marks * 0.02;
}

/** A cell of a table is the one place where Markdown is inline whatever it starts with, so each span gets a row. */
function parseCells(
  spans: readonly Span[],
  definitions: ReadonlyMap<string, string>,
): PhrasingContent[][] {
  const rows = spans.map(({ source }) => `${FENCE}${source} |`);
  const used = usedDefinitions(
    spans.map(({ source }) => source),
    definitions,
  );
  const root = processor.parse(['| x |', '| - |', ...rows, '', used].join('\n'));
  const table = root.children[0];
  return spans.map((span, index) => {
    const row = table?.type === 'table' ? table.children[index + 1] : undefined;
    const nodes = row?.children[0]?.children ?? [];
    for (const node of nodes) visit(node, (inner) => shift(inner, span));
    return nodes;
  });
}

function shift(node: PhrasingContent, span: Span): void {
  const { position } = node;
  if (!position) return;
  for (const point of [position.start, position.end]) {
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
