import type { PhrasingContent, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A table's rows, its header first, cell for cell; a row has the cells that were written. */
export function cellsOf(table: Table): Cell[][] {
  return table.children.map((row) => row.children.map(toCell));
}

function toCell({ children, position }: TableCell): Cell {
  const text = toString(children, { includeHtml: false }).replace(/\s+/g, ' ').trim();
  const { start, end } = position ?? nowhere;
  // A cell begins at its pipe. An empty one is placed where its text would begin.
  const { line, column } = children[0]?.position?.start ?? {
    line: start.line,
    column: Math.min(start.column + 2, end.column),
  };
  return { text, nodes: children, line, column };
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** One cell: its plain text, its Markdown, and where the text itself begins, counted from 1. */
export interface Cell {
  text: string;
  nodes: PhrasingContent[];
  line: number;
  column: number;
}
