import { cellText } from './cell-text.ts';
import type { PhrasingContent, Table, TableCell } from 'mdast';

/** A table's node as plain data. */
export function toParsedTable(table: Table, headings: string[]): ParsedTable {
  const [header, ...rows] = table.children.map((row) => ({
    line: row.position?.start.line ?? 0,
    cells: row.children.map(toCell),
  }));
  return { headings, header: header?.cells ?? [], rows };
}

function toCell(cell: TableCell): Cell {
  // remark leaves out the position of some texts beside a bare address.
  const position = cell.children[0]?.position ?? cell.position;
  const { line, column } = position?.start ?? { line: 0, column: 0 };
  return { text: cellText(cell.children), nodes: cell.children, line, column };
}

/** One cell: its plain text, its Markdown, and where the text itself starts, counted from 1. */
export interface Cell {
  text: string;
  nodes: PhrasingContent[];
  line: number;
  column: number;
}

/** One table: the outline above it, its header, its rows. */
export interface ParsedTable {
  headings: string[];
  header: Cell[];
  rows: { line: number; cells: Cell[] }[];
}
