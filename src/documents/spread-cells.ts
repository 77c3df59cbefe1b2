import type { TableCell, TableRow } from 'mdast';
import type { Point } from 'unist';

const MOST_COLUMNS = 100;
const MOST_CARRIED = 200_000;

/** Gives every row all its cells: one that spans rows stands in each of them, one that spans columns in each of these. */
export function spreadCells(rows: readonly SpanningRow[]): TableRow[] {
  const carried: { node: TableCell; rows: number }[] = [];
  let copies = 0;
  return rows.map(({ start, cells }) => {
    const row: TableCell[] = [];
    const waiting = [...cells].reverse();
    while (row.length < MOST_COLUMNS) {
      const above = carried[row.length];
      if (above && above.rows > 0 && copies < MOST_CARRIED) {
        above.rows--;
        copies++;
        row.push(above.node);
        continue;
      }
      const cell = waiting.pop();
      if (!cell) break;
      for (let left = Math.min(cell.columnSpan, MOST_COLUMNS - row.length); left > 0; left--) {
        carried[row.length] = { node: cell.node, rows: cell.rowSpan - 1 };
        row.push(cell.node);
      }
    }
    return { type: 'tableRow', children: row, position: { start, end: start } };
  });
}

/** A row of such cells and where it starts. */
export interface SpanningRow {
  start: Point;
  cells: SpanningCell[];
}

/** A table cell and how many rows and columns it takes. */
export interface SpanningCell {
  node: TableCell;
  rowSpan: number;
  columnSpan: number;
}
