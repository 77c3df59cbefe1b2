import type { VFile } from 'vfile';
import { listValues } from '../report/list-values.ts';
import { fileStart, report } from '../report/report.ts';
import type { CellRow } from './parse/table.ts';

/** Whether a table's header is what it should be; reports it where it is not, and where there is no table. */
export function checkHeader(
  file: VFile,
  cells: CellRow | undefined,
  header: readonly string[],
): boolean {
  const found = cells?.map(({ text }) => text) ?? [];
  if (found.join('\t') === header.join('\t')) return true;
  const should = `should be ${listValues(header)}.`;
  const what =
    found.length > 0
      ? `The header is ${listValues(found)}, and ${should}`
      : `The file has no table; its header ${should}`;
  report(file, 'wrong-header', cells?.[0].place ?? fileStart, what);
  return false;
}

/** Whether a row has as many cells as the header, none of them empty; reports it where it has not. */
export function checkRow(file: VFile, cells: CellRow, header: readonly string[]): boolean {
  if (cells.length !== header.length) {
    const what = `The row has ${cells.length} cells where the header has ${header.length}.`;
    report(file, 'column-count', cells[0].place, what);
    return false;
  }
  const empty = cells.findIndex(({ text }) => text === '');
  const cell = cells[empty];
  if (!cell) return true;
  report(file, 'empty-cell', cell.place, `The cell under \`${header[empty]}\` is empty.`);
  return false;
}
