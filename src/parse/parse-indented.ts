import { splitLines } from './lines.ts';
import { findHeader, findRow, indentOf } from './indented-rows.ts';
import { hashHeading, setextDepth } from './markdown-lines.ts';
import { isBoilerplate, isNumberedTitle, looksLikeTitle } from './plain-lines.ts';
import { toPlainHeading, toPlainParagraph, toPlainTable } from './plain-table.ts';
import { trimSpan } from './spans.ts';
import type { Root, RootContent } from 'mdast';
import type { Columns } from './indented-rows.ts';
import type { Span } from './lines.ts';
import type { PlainRow } from './plain-table.ts';

/** Text laid out with blanks: a code begins a row, which may run over several lines; short lines above are headings. */
export function parseIndented(text: string): Root {
  const lines = splitLines(text);
  const state: State = { lines, children: [], levels: [], table: undefined, fence: '' };
  for (let at = 0; at < lines.length; at++) readLine(state, at);
  closeTable(state);
  return { type: 'root', children: state.children };
}

function readLine(state: State, at: number): void {
  const line = state.lines[at];
  const text = line?.source.trim() ?? '';
  if (
    !line ||
    text === '' ||
    isFenced(state, text) ||
    (state.table && /^[-=_ \t]+$/.test(text) && text.length > 2)
  )
    return;
  const followed = nextFilled(state.lines, at);
  const header = findHeader(line, state.lines[at + 1], state.lines[at + 2], followed);
  if (header) return openTable(state, header);
  const row = findRow(line, state.table?.columns);
  const deep =
    state.table && state.table.rows.length > 1 && indentOf(line) > state.table.indent + 1;
  if (row && !deep) return addRow(state, line, row);
  if (goesOn(state, at, text, deep === true)) return addPiece(state, line);
  closeTable(state);
  const under = state.lines[at + 1];
  const underlined = under ? setextDepth({ span: trimSpan(under), quotes: 0, indented: false }) : 0;
  const heading = hashHeading(trimSpan(line));
  if (heading) state.children.push(toPlainHeading([heading.content], heading.depth));
  else if (/^[-=_ \t]+$/.test(text)) return;
  else if (underlined > 0) state.children.push(toPlainHeading([trimSpan(line)], underlined));
  else if (isTitle(state, text, followed)) addTitle(state, line);
  else state.children.push(toPlainParagraph(trimSpan(line)));
}

/** A fenced block in text is an example. */
function isFenced(state: State, text: string): boolean {
  const mark = /^(?:```|~~~)/.exec(text)?.[0] ?? '';
  if (state.fence === '' ? mark === '' : mark !== state.fence) return state.fence !== '';
  state.fence = state.fence === '' ? mark : '';
  return true;
}

function openTable(state: State, columns: Columns): void {
  closeTable(state);
  const rows = [{ line: columns.line, cells: columns.titles.map((title) => [title]) }];
  state.table = { columns, rows, indent: indentOf(columns.line) };
}

function addRow(state: State, line: Span, cells: Span[]): void {
  state.table ??= { columns: undefined, rows: [{ line, cells: [] }], indent: indentOf(line) };
  if (state.table.rows.length === 1) state.table.indent = indentOf(line);
  state.table.rows.push({ line, cells: cells.map((cell) => [cell]) });
}

/** The next line of a row: right below it, or deeper and behind a page break that cut a sentence. */
function goesOn(state: State, at: number, text: string, deep: boolean): boolean {
  const { table, lines } = state;
  if (!table || table.rows.length < 2 || isBoilerplate(text)) return false;
  if (lines[at - 1]?.source.trim() !== '') return !/^#{1,6} /.test(text);
  const end = table.rows.at(-1)?.cells.at(-1)?.at(-1)?.source ?? '';
  return deep && !/[.!?。！？]$/.test(end);
}

/** Goes to the cell whose text starts where this piece does, or to the last one. */
function addPiece({ table }: State, line: Span): void {
  const cells = table?.rows.at(-1)?.cells ?? [];
  const start = line.column + indentOf(line);
  const starts = cells.map(([piece]) => piece?.column ?? 0);
  const under =
    cells.length > 2 ? starts.findLastIndex((column) => column <= start + 1) : cells.length - 1;
  const piece = trimSpan(line);
  if (cells.length === 1) cells.push([piece]);
  else cells[Math.max(1, under)]?.push(piece);
}

function isTitle(state: State, text: string, followed: Span | undefined): boolean {
  if (isBoilerplate(text) || !looksLikeTitle(text)) return false;
  if (state.children.length === 0 || isNumberedTitle(text)) return true;
  const next = followed?.source.trim() ?? '';
  return (
    followed !== undefined && (looksLikeTitle(next) || findRow(followed, undefined) !== undefined)
  );
}

/** A heading's level is its place among the indents of the headings so far. */
function addTitle(state: State, line: Span): void {
  const indent = indentOf(line);
  while ((state.levels.at(-1) ?? -1) > indent) state.levels.pop();
  if (state.levels.at(-1) !== indent) state.levels.push(indent);
  state.children.push(toPlainHeading([trimSpan(line)], state.levels.length));
}

function closeTable(state: State): void {
  if (state.table) state.children.push(toPlainTable(state.table.rows));
  state.table = undefined;
}

function nextFilled(lines: readonly Span[], at: number): Span | undefined {
  return lines.slice(at + 1, at + 20).find(({ source }) => source.trim() !== '');
}

interface State {
  lines: readonly Span[];
  children: RootContent[];
  levels: number[];
  table: { columns: Columns | undefined; rows: PlainRow[]; indent: number } | undefined;
  fence: string;
}
