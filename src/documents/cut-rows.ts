import { toString } from 'mdast-util-to-string';
import { isClosed, mostLines } from './closed-row.ts';
import { gapBetween } from './join-broken.ts';
import type { PhrasingContent, Table, TableCell, TableRow, Text } from 'mdast';

/**
 * Joins each row without a pipe at its end to the lines below it, up to the one that has it, in a table whose rows
 * have both their pipes: `"| 60 | too"`, `"hot |"` → `"| 60 | too hot |"`.
 */
export function joinCutRows(table: Table, source: string): void {
  const texts = table.children.map((row) => sourceOf(row, source));
  if (!/^\|.*\|(?:\n|$)/.test(texts.join('\n').trim())) return;
  const joined: TableRow[] = [];
  let next = 0;
  for (const [at, row] of table.children.entries()) {
    if (at < next) continue;
    next = at + 1 + restOf(texts.slice(at, at + mostLines));
    joined.push(table.children.slice(at + 1, next).reduce(joinRows, row));
  }
  table.children = joined;
}

/** How many lines the first one goes on over, if none of them begins a row of its own. */
function restOf([first = '', ...below]: readonly string[]): number {
  if (first === '' || isClosed(first)) return 0;
  const end = below.findIndex((text) => text.startsWith('|') || isClosed(text));
  return below[end]?.startsWith('|') === false ? end + 1 : 0;
}

function joinRows(row: TableRow, below: TableRow): TableRow {
  const [last, first] = [row.children.slice(-1), below.children.slice(0, 1)];
  const gap: Text = { type: 'text', value: gapBetween(toString(last), toString(first)) };
  const joined: TableCell = {
    type: 'tableCell',
    children: [...inside(last), gap, ...inside(first)],
  };
  return { ...row, children: [...row.children.slice(0, -1), joined, ...below.children.slice(1)] };
}

function inside(cells: readonly TableCell[]): PhrasingContent[] {
  return cells.flatMap(({ children }) => children);
}

function sourceOf({ position }: TableRow, source: string): string {
  return position ? source.slice(position.start.offset, position.end.offset).trim() : '';
}
