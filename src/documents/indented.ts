import { hashHeading } from './hash-heading.ts';
import { findHeader, findRow, indentOf } from './indented-rows.ts';
import { splitLines } from './lines.ts';
import { isBoilerplate, isNumberedTitle, isOpenSentence, looksLikeTitle } from './plain-lines.ts';
import { toPlainHeading, toPlainParagraph, toPlainTable } from './plain-table.ts';
import { trimSpan } from './spans.ts';
import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Columns } from './indented-rows.ts';
import type { Span } from './lines.ts';
import type { PlainRow } from './plain-table.ts';

/** Parses text laid out with blanks: a code begins a row, which may run over lines; short lines above are headings. */
export const indented: Plugin<[], string, Root> = function () {
  this.parser = parse;
};

function parse(text: string): Root {
  const lines = splitLines(text);
  const state: State = { lines, children: [], levels: [], table: undefined, fence: '' };
  for (const [at, line] of lines.entries()) readLine(state, at, line);
  closeTable(state);
  return { type: 'root', children: state.children };
}

function readLine(state: State, at: number, line: Span): void {
  const text = line.source.trim();
  if (
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
  const open = openRow(state, at, text, deep === true);
  if (open) return addPiece(open, line, state.table?.columns?.code ?? 0);
  closeTable(state);
  const underlined = setextDepth(state.lines[at + 1]?.source.trim() ?? '');
  const heading = hashHeading(trimSpan(line));
  if (heading) state.children.push(toPlainHeading([heading.content], heading.depth));
  else if (/^[-=_ \t]+$/.test(text)) return;
  else if (underlined > 0) state.children.push(toPlainHeading([trimSpan(line)], underlined));
  else if (isTitle(state, text, followed)) addTitle(state, line);
  else state.children.push(toPlainParagraph(trimSpan(line)));
}

/** The depth of the heading that a line of `===` or `---` makes of the line above it, or 0. */
function setextDepth(line: string): number {
  return /^=+$/.test(line) ? 1 : /^-+$/.test(line) ? 2 : 0;
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

/** The row that a line goes on with: right below it, or deeper and behind a page break that cut a sentence. */
function openRow(state: State, at: number, text: string, deep: boolean): PlainRow | undefined {
  const { table, lines } = state;
  const row = table && table.rows.length > 1 ? table.rows.at(-1) : undefined;
  if (!row || isBoilerplate(text)) return undefined;
  const isBelow = lines[at - 1]?.source.trim() !== '';
  const isOpen = isBelow
    ? !/^#{1,6} /.test(text)
    : deep && isOpenSentence(row.cells.at(-1)?.at(-1)?.source);
  return isOpen ? row : undefined;
}

/** Goes to the cell whose text starts where this piece does, never to the code's. */
function addPiece({ cells }: PlainRow, line: Span, code: number): void {
  const start = line.column + indentOf(line);
  const isUnder = ([piece]: Span[]): boolean => !!piece && piece.column <= start + 1;
  const piece = trimSpan(line);
  if (cells.length === 1) cells.push([]);
  const others = cells.filter((_, at) => at !== code);
  others[Math.max(0, others.findLastIndex(isUnder))]?.push(piece);
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
