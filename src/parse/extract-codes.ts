import { findCodeColumn } from './code-column.ts';
import { walkTables } from './walk-tables.ts';
import { codeHeaderStrength } from './header-words.ts';
import { joinBroken } from './join-broken.ts';
import { readCodes, readSymbol } from './normalise-code.ts';
import type { Root } from 'mdast';
import type { Context } from './code-column.ts';
import type { Cell, ParsedTable } from './extract-tables.ts';
import type { CodeCell } from './normalise-code.ts';

/** Every row of every table of error codes, in document order; tables of anything else are passed over. */
export function extractCodes(tree: Root): CodeRow[] {
  const found: CodeRow[] = [];
  let before = -1;
  for (const { table, title, lead } of walkTables(tree)) {
    const { column, rows } = findRows(table, { title, lead, before });
    before = column === -1 ? before : column;
    if (column !== -1) for (const row of readRows(rows, column, table.headings)) found.push(row);
  }
  return found;
}

/** The code's column and the rows under its header, which may stand below a title row. */
function findRows(table: ParsedTable, context: Context): { column: number; rows: Row[] } {
  const rows = table.rows.map(({ cells }) => withoutCopies(cells));
  const starts = [{ header: table.header, from: 0 }];
  for (const at of [0, 1]) {
    const header = table.rows[at]?.cells ?? [];
    if (header.some(({ text }) => codeHeaderStrength(text) > 0))
      starts.push({ header, from: at + 1 });
  }
  for (const { header, from } of starts) {
    const column = findCodeColumn({ ...table, header, rows: table.rows.slice(from) }, context);
    if (column !== -1) return { column, rows: rows.slice(from) };
  }
  return { column: -1, rows };
}

function readRows(rows: readonly Row[], column: number, headings: string[]): CodeRow[] {
  const found: CodeRow[] = [];
  let latest: CodeRow[] = [];
  for (const row of rows) {
    const cell = row[column];
    const others = row.filter((other, at) => at !== column && other !== undefined);
    const texts = others.map((other) => other?.text ?? '');
    if (!cell || cell.text === '') {
      for (const { cells } of latest) goOn(cells, texts);
      continue;
    }
    const { codes, rest } =
      readCodes(cell.text) ??
      (texts.some((text) => text !== '') ? readSymbol(cell.text) : undefined) ??
      NONE;
    const cells = rest === '' ? texts : [rest, ...texts];
    const { line, column: at } = cell;
    latest = codes.map((code) => ({ code, headings, cells: [...cells], line, column: at }));
    found.push(...latest);
  }
  return found;
}

/** A row without a code goes on with the one above, where a page break cut it or a further cause was given. */
function goOn(cells: string[], more: readonly string[]): void {
  for (const [at, text] of more.entries()) {
    const before = cells[at] ?? '';
    const apart = before !== '' && text !== '' && `${before}${text}`.includes('\n');
    cells[at] = apart ? `${before}\n${text}` : joinBroken(before, text);
  }
}

/** A cell that spans columns is read in the first of them only. */
function withoutCopies(cells: readonly Cell[]): Row {
  return cells.map((cell, at) =>
    at > 0 && cells[at - 1]?.nodes === cell.nodes ? undefined : cell,
  );
}

const NONE: CodeCell = { codes: [], rest: '' };

type Row = (Cell | undefined)[];

/** One error code as a document has it. */
export interface CodeRow {
  code: string;
  /** The outline above the row, outermost first. */
  headings: string[];
  /** The plain text of the row's other cells. */
  cells: string[];
  line: number;
  column: number;
}
