import type { Nodes, Table } from 'mdast';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import { cellsOf, type Cell } from './parse/table.ts';

/** A table's rows that are whole: as many cells as the header asks for, none of them empty. */
export function wholeRows<Header extends readonly string[]>(
  file: string,
  table: Table | undefined,
  header: Header,
  reporter: Reporter,
): TableRows<Header> {
  const [headerCells = [], ...body] = table ? cellsOf(table) : [];
  const found = headerCells.map((cell) => cell.text);
  if (found.join('\t') !== header.join('\t')) {
    const place = { file, ...placeOf(headerCells[0]) };
    const what =
      found.length > 0 ? `The header is ${list(found)}, and` : 'There is no header, and it';
    reporter.report('wrong-header', place, `${what} should be ${list(header)}.`);
    return { rows: [], lost: 'all' };
  }
  const lost = new Map<string, Place>();
  const rows = body.flatMap((cells) => {
    const place = { file, ...placeOf(cells[0]) };
    const empty = cells.findIndex((cell) => cell.text === '');
    if (cells.length === header.length && empty < 0)
      return [{ cells: cells as CellsOf<Header>, place }];
    for (const { text } of cells.slice(0, 1)) lost.set(text, place);
    if (cells.length !== header.length) {
      reporter.report(
        'column-count',
        place,
        `The row has ${cells.length} cells where the header has ${header.length}.`,
      );
    } else
      reporter.report(
        'empty-cell',
        { file, ...placeOf(cells[empty]) },
        `The cell under \`${header[empty]}\` is empty.`,
      );
    return [];
  });
  return { rows, lost };
}

/** Whether a row may stand in a table that could not be read whole: then nobody is told that it is missing. */
export function mayHold({ lost }: Pick<TableRows, 'lost'>, id: string): boolean {
  return lost === 'all' || lost.has(id);
}

/** A cell's place, or the file's beginning where there is no cell. */
export function placeOf(cell: Cell | undefined): { line: number; column: number } {
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}

/** A node's place, or the file's beginning where it has none. */
export function placeOfNode(file: string, { position }: Nodes): Place {
  return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** `["a", "b"] → "`a`, `b`"` */
export function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** A table, read. */
export interface TableRows<Header extends readonly string[] = readonly string[]> {
  rows: Row<Header>[];
  /** By their first cell, the rows that are not whole; or all, where the table itself could not be read. */
  lost: ReadonlyMap<string, Place> | 'all';
}

/** A row whose cells fit its header, and the place where its first cell's text begins. */
export interface Row<Header extends readonly string[]> {
  cells: CellsOf<Header>;
  place: Place;
}

/** A cell for each column of a header. */
type CellsOf<Header extends readonly string[]> = { [Column in keyof Header]: Cell };
