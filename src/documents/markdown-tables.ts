import { joinBroken } from './join-broken.ts';
import { isDelimiterRow, splitRow } from './split-row.ts';
import type { Cursor, Found } from './markdown-blocks.ts';
import type { OpenedLine } from './block-lines.ts';
import type { SourceRow } from './build-tree.ts';
import type { Span } from './lines.ts';

const MOST_COLUMNS = 100;
const MOST_BROKEN = 20;

/** A GFM table: header, dashes, rows up to a blank line or another block. */
export function readTable({ line: header, lines, at }: Cursor): Found | undefined {
  const dashes = lines[at + 1];
  if (!dashes || !header.span.source.includes('|') || !isDelimiterRow(dashes.span))
    return undefined;
  const cells = splitRow(header.span);
  if (cells.length > MOST_COLUMNS) return undefined;
  const rows: SourceRow[] = [{ span: header.span, cells }];
  const next = readRows(lines, at + 2, header, rows);
  return { blocks: [{ kind: 'table', rows }], next };
}

/** Rows without a header: they go on with the table above, or make a table of their own with an empty header. */
export function readLooseRows(cursor: Cursor): Found | undefined {
  const { line: first, lines, at, blocks, inParagraph } = cursor;
  const above = inParagraph ? undefined : blocks.at(-1);
  const table = above?.kind === 'table' ? above : undefined;
  if (!isLooseRow(first, table?.rows[0])) return undefined;
  const rows: SourceRow[] = [];
  const next = readRows(lines, at, first, rows);
  if (!table)
    return { blocks: [{ kind: 'table', rows: [{ span: first.span, cells: [] }, ...rows] }], next };
  for (const row of rows) table.rows.push(row);
  return { blocks: [], next };
}

function isLooseRow({ span }: OpenedLine, header: SourceRow | undefined): boolean {
  if (!span.source.includes('|')) return false;
  const cells = splitRow(span).length;
  if (span.source.startsWith('|')) return cells > 1 && cells <= MOST_COLUMNS;
  return (
    header !== undefined && !header.span.source.startsWith('|') && cells === header.cells.length
  );
}

function readRows(
  lines: readonly OpenedLine[],
  from: number,
  first: OpenedLine,
  rows: SourceRow[],
): number {
  let at = from;
  const closed = /^\|.*\|[ \t]*$/.test(first.span.source);
  for (let line = lines[at]; line && isRow(line, first); line = lines[at]) {
    const broken = closed && !endsInPipe(line) ? brokenLines(lines, at) : 0;
    const rest = lines.slice(at + 1, at + 1 + broken).map(({ span }) => span);
    rows.push(joinRow(line.span, rest));
    at += 1 + broken;
  }
  return at;
}

function isRow({ span: { source }, quotes }: OpenedLine, first: OpenedLine): boolean {
  return source !== '' && quotes >= first.quotes && !INTERRUPTS.test(source);
}

/** How many further lines a row without its closing pipe takes until a line that has it, when none begins a new row. */
function brokenLines(lines: readonly OpenedLine[], at: number): number {
  for (let more = 1; more <= MOST_BROKEN; more++) {
    const line = lines[at + more];
    if (!line || line.span.source === '' || line.span.source.startsWith('|')) return 0;
    if (INTERRUPTS.test(line.span.source)) return 0;
    if (endsInPipe(line)) return more;
  }
  return 0;
}

function endsInPipe({ span }: OpenedLine): boolean {
  return /(?<!\\)\|$/.test(span.source.trimEnd());
}

function joinRow(first: Span, rest: readonly Span[]): SourceRow {
  const cells = splitRow(first);
  for (const parts of rest.map(splitRow)) {
    const end = parts.slice(0, 1);
    for (const last of cells.slice(-1)) {
      last.source = end.reduce((text, { source }) => joinBroken(text, source), last.source);
    }
    cells.push(...parts.slice(1));
  }
  return { span: first, cells };
}

/** What ends a table without a blank line. */
const INTERRUPTS = /^(?:#{1,6}[ \t]|`{3}|~{3}|:{3}|<[a-z/!?][^|]*$|(?:[-*_][ \t]*){3}$)/i;
