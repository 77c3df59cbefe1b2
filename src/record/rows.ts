import type { Cell, ParsedTable } from '../parse/extract-tables.ts';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';

/** A table's rows that are whole: as many cells as the header asks for, none of them empty. */
export function wholeRows(file: string, table: ParsedTable, header: readonly string[], reporter: Reporter): Row[] {
  const found = table.header.map((cell) => cell.text);
  if (found.join('\t') !== header.join('\t')) {
    const place = { file, ...placeOf(table.header[0]) };
    reporter.report('wrong-header', place, `The header is ${list(found)}, and should be ${list(header)}.`);
    return [];
  }
  return table.rows.flatMap(({ cells, line }) => {
    const place = { file, line, column: cells[0]?.column ?? 1 };
    if (cells.length !== header.length) {
      reporter.report('column-count', place, `The row has ${cells.length} cells where the header has ${header.length}.`);
      return [];
    }
    const empty = cells.findIndex((cell) => cell.text === '');
    if (empty < 0) return [{ cells, place }];
    reporter.report('empty-cell', { file, ...placeOf(cells[empty]) }, `The cell under \`${header[empty]}\` is empty.`);
    return [];
  });
}

/** A cell's place, or the file's beginning where there is no cell. */
export function placeOf(cell: Cell | undefined): { line: number; column: number } {
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** A row whose cells fit its header, and the place where its first cell's text begins. */
export interface Row {
  cells: Cell[];
  place: Place;
}
