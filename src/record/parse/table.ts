import type { PhrasingContent, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { fileStart } from '../../report/report.ts';

/** A table's rows, its header first, cell for cell; a row has the cells that were written. */
export function cellsOf(table: Table): Cell[][] {
  return table.children.map((row) => row.children.map(toCell));
}

function toCell(cell: TableCell): Cell {
  const text = toString(cell.children, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  return { text, nodes: cell.children, place: placeOf(cell) };
}

/** A cell begins at its pipe; an empty one is placed where its text would begin. */
function placeOf({ children: [first], position }: TableCell): Point {
  if (first?.position) return first.position.start;
  const { start, end } = position ?? { start: fileStart, end: fileStart };
  return { line: start.line, column: Math.min(start.column + 2, end.column) };
}

/** One cell: its plain text, its Markdown, and where the text itself begins. */
export interface Cell {
  text: string;
  nodes: PhrasingContent[];
  place: Point;
}
