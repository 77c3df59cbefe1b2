import { visibleText } from './visible-text.ts';
import type { Element, ElementContent, Nodes } from 'hast';
import type { Point } from 'unist';

/** A table's element as plain data: a cell over several rows or columns stands in each of them. */
export function readTable(table: Element, headings: string[]): ParsedTable {
  const carried: { cell: Cell; rows: number }[] = [];
  const [header, ...rows] = rowsOf(table).map((row) => ({
    line: row.position?.start.line ?? 0,
    cells: spreadCells(elementsOf(row), carried),
  }));
  return { headings, header: header?.cells ?? [], rows };
}

/** Rows that hold cells; the header of a table without one is empty. */
function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((part) =>
    elementsOf(part).filter(
      ({ tagName, children }) =>
        tagName === 'tr' && (children.length > 0 || part.tagName === 'thead'),
    ),
  );
}

function spreadCells(
  elements: readonly Element[],
  carried: { cell: Cell; rows: number }[],
): Cell[] {
  const row: Cell[] = [];
  const waiting = elements.toReversed();
  while (row.length < mostColumns) {
    const above = carried[row.length];
    if (above && above.rows > 0) {
      above.rows--;
      row.push(above.cell);
      continue;
    }
    const element = waiting.pop();
    if (!element) break;
    const cell = { text: visibleText(element), ...placeOf(element) };
    const width = Math.min(spanOf(element, 'colSpan'), mostColumns - row.length);
    for (let left = width; left > 0; left--) {
      carried[row.length] = { cell, rows: spanOf(element, 'rowSpan') - 1 };
      row.push(cell);
    }
  }
  return row;
}

function spanOf({ properties }: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Number(properties[name]);
  return span >= 1 ? Math.floor(span) : 1;
}

/** Where a cell's text begins, or would. */
function placeOf(cell: Element): { line: number; column: number } {
  const { line, column } = firstText(cell) ?? cell.position?.start ?? { line: 0, column: 0 };
  return { line, column };
}

function firstText(node: Nodes): Point | undefined {
  if (node.type === 'text' && node.value.trim() !== '') {
    const start = node.position?.start;
    const blanks = node.value.slice(0, -node.value.trimStart().length);
    const lines = blanks.split('\n').length - 1;
    const column = blanks.length - blanks.lastIndexOf('\n');
    if (!start || lines > 0) return start && { line: start.line + lines, column };
    return { line: start.line, column: start.column + blanks.length };
  }
  if (node.type === 'element' && node.tagName === 'img') return node.position?.start;
  for (const child of 'children' in node ? node.children : []) {
    const found = firstText(child);
    if (found) return found;
  }
  return undefined;
}

function elementsOf({ children }: { children: readonly ElementContent[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** HTML allows a thousand for one cell. */
const mostColumns = 100;

/** One cell: its plain text, and where that starts, counted from 1. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** One table: the outline above it, its header, its rows. */
export interface ParsedTable {
  headings: string[];
  header: Cell[];
  rows: { line: number; cells: Cell[] }[];
}
