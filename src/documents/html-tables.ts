import { assertCellsFit } from './cell-limit.ts';
import { toPhrasing, trimPhrasing } from './html-cells.ts';
import { attributeNumber } from './html-tokens.ts';
import { spreadCells } from './spread-cells.ts';
import type { RootContent } from 'mdast';
import type { Point } from 'unist';
import type { CellSize } from './cell-limit.ts';
import type { HtmlPart, PlaceOf } from './html-cells.ts';
import type { HtmlToken } from './html-tokens.ts';
import type { SpanningCell } from './spread-cells.ts';

/** A `<table>` begins. */
export function openTable(start: Point): OpenTable {
  return { start, rows: [], caption: [], collecting: undefined };
}

/** One more tag or text of an open table. */
export function takeInTable(table: OpenTable, token: HtmlToken, place: PlaceOf): void {
  if (token.name === 'tr') {
    table.collecting = undefined;
    if (token.kind === 'open') table.rows.push({ start: place(token.start), cells: [] });
  } else if (token.name === 'td' || token.name === 'th') {
    table.collecting = undefined;
    if (token.kind === 'open') table.collecting = openCell(table, token, place);
  } else if (token.name === 'caption') {
    table.collecting = token.kind === 'open' ? table.caption : undefined;
  } else if (SECTIONS.test(token.name)) {
    table.collecting = undefined;
  } else {
    table.collecting?.push(...toPhrasing(token, place));
  }
}

/** The table's node, its cells spread over the rows and columns they span; before it a paragraph of its caption. */
export function finishTable(table: OpenTable, end: Point): RootContent[] {
  const caption = trimPhrasing(table.caption);
  const rows = table.rows.filter(({ cells }) => cells.length > 0);
  assertCellsFit(rows.flatMap(({ cells }) => cells.map(sizeOf)));
  const children = spreadCells(
    rows.map(({ start, cells }) => ({ start, cells: cells.map(closeCell) })),
  );
  const nodes: RootContent[] = caption.length > 0 ? [{ type: 'paragraph', children: caption }] : [];
  if (rows.length === 0) return nodes;
  return [...nodes, { type: 'table', children, position: { start: table.start, end } }];
}

function sizeOf({ start: { line, column }, children }: HtmlCell): CellSize {
  const size = children.reduce((sum, { value }) => sum + value.length, 0);
  return { size, line, column };
}

function closeCell({ start, children, rowSpan, columnSpan }: HtmlCell): SpanningCell {
  const position = { start, end: start };
  const node = { type: 'tableCell' as const, children: trimPhrasing(children), position };
  return { node, rowSpan, columnSpan };
}

function openCell(table: OpenTable, token: HtmlToken, place: PlaceOf): HtmlPart[] {
  const cell = {
    start: place(token.end),
    children: [],
    rowSpan: attributeNumber(token.raw, 'rowspan'),
    columnSpan: attributeNumber(token.raw, 'colspan'),
  };
  const row = table.rows.at(-1);
  if (row) row.cells.push(cell);
  else table.rows.push({ start: place(token.start), cells: [cell] });
  return cell.children;
}

const SECTIONS = /^(?:thead|tbody|tfoot|colgroup|col)$/;

/** A table being read. */
export interface OpenTable {
  start: Point;
  rows: { start: Point; cells: HtmlCell[] }[];
  caption: HtmlPart[];
  /** Where text goes at the moment: a cell, the caption, or nowhere. */
  collecting: HtmlPart[] | undefined;
}

interface HtmlCell {
  /** Where its text would stand. */
  start: Point;
  children: HtmlPart[];
  rowSpan: number;
  columnSpan: number;
}
