import type { PhrasingContent, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point, Position } from 'unist';

/** A table's rows, its header first, cell for cell; a row has the cells that were written, at least one. */
export function cellsOf(table: Table): CellRow[] {
  return table.children.map((row) => row.children.map(toCell) as CellRow);
}

function toCell(cell: TableCell): Cell {
  const text = toString(cell.children, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  return { text, nodes: cell.children, place: placeOf(cell) };
}

/** A cell begins at its pipe; an empty one is placed where its text would begin, as one that begins with a bare address. */
function placeOf({ children: [first], position }: TableCell): Point {
  if (first?.position) return first.position.start;
  const { start, end } = position as Position;
  return { line: start.line, column: Math.min(start.column + 2, end.column) };
}

/** The cells of one row. */
export type CellRow = [Cell, ...Cell[]];

/** One cell: its plain text, its Markdown, and where the text itself begins. */
export interface Cell {
  text: string;
  nodes: PhrasingContent[];
  place: Point;
}
