import { findHeaders } from './find-headers.ts';
import { joinBroken } from './join-broken.ts';
import { readCodes, readSymbol } from './normalise-code.ts';
import { walkTables } from './walk-tables.ts';
import type { Root } from 'hast';
import type { FoundHeader } from './find-headers.ts';
import type { CodeCell } from './normalise-code.ts';
import type { Cell } from './read-table.ts';

/** Every row of every table of error codes, in document order; tables of anything else are passed over. */
export function extractCodes(tree: Root): CodeRow[] {
  return findHeaders([...walkTables(tree)]).flatMap(readRows);
}

/** Rows that only repeat the header, as long tables do, have no code. */
function readRows({ headings, header, rows, column }: FoundHeader): CodeRow[] {
  const name = header[column]?.text;
  const found: CodeRow[] = [];
  let latest: CodeRow[] = [];
  for (const row of rows.map(({ cells }) => withoutCopies(cells))) {
    const cell = row[column];
    const others = row.filter((other, at): other is Cell => at !== column && other !== undefined);
    const texts = others.map(({ text }) => text);
    if (!cell || cell.text === '') {
      const isOwnRow = row.slice(0, column).some((before) => before && before.text !== '');
      for (const { cells } of isOwnRow ? [] : latest) goOn(cells, texts);
      continue;
    }
    if (cell.text === name) continue;
    const { codes, rest } =
      readCodes(cell.text) ??
      (texts.some((text) => text !== '') ? readSymbol(cell.text) : undefined) ??
      none;
    const cells = rest === '' ? texts : [rest, ...texts];
    const { line, column: at } = cell;
    latest = codes.map((code) => ({ code, headings, cells: [...cells], line, column: at }));
    found.push(...latest);
  }
  return found;
}

/** A row that begins with no code goes on with the one above, where a page break cut it or a further cause was given. */
function goOn(cells: string[], more: readonly string[]): void {
  for (const [at, text] of more.entries()) {
    const before = cells[at] ?? '';
    const apart = before !== '' && text !== '' && `${before}${text}`.includes('\n');
    cells[at] = apart ? `${before}\n${text}` : joinBroken(before, text);
  }
}

/** A cell that spans columns is read in the first of them only. */
function withoutCopies(cells: readonly Cell[]): Row {
  return cells.map((cell, at) => (at > 0 && cells[at - 1] === cell ? undefined : cell));
}

const none: CodeCell = { codes: [], rest: '' };

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
