import { toString } from 'mdast-util-to-string';
import { gapBetween } from './join-broken.ts';
import type { Table, TableRow } from 'mdast';

/**
 * Joins each row without a pipe at its end to the lines below it, up to the one that has it, in a table whose rows
 * have both their pipes: `"| 60 | too"`, `"hot |"` → `"| 60 | too hot |"`.
 */
export function joinCutRows(table: Table, source: string): void {
  const texts = table.children.map((row) => sourceOf(row, source));
  const first = texts.find((text) => text !== '') ?? '';
  if (!first.startsWith('|') || !isClosed(first)) return;
  const joined: TableRow[] = [];
  for (let at = 0, rest = 0; at < texts.length; at += 1 + rest) {
    rest = restOf(texts.slice(at, at + mostLines));
    const [row, ...cut] = table.children.slice(at, at + 1 + rest);
    if (row) joined.push(cut.reduce(joinRows, row));
  }
  table.children = joined;
}

/** How many lines the first one goes on over, if none of them begins a row of its own. */
function restOf([first = '', ...below]: readonly string[]): number {
  if (first === '' || isClosed(first)) return 0;
  const end = below.findIndex((text) => text.startsWith('|') || isClosed(text));
  return below[end]?.startsWith('|') === false ? end + 1 : 0;
}

function joinRows(row: TableRow, { children: [first, ...others] }: TableRow): TableRow {
  const last = row.children.at(-1);
  if (!last || !first) return row;
  const gap = { type: 'text' as const, value: gapBetween(toString(last), toString(first)) };
  const children = [...last.children, gap, ...first.children];
  return { ...row, children: [...row.children.slice(0, -1), { ...last, children }, ...others] };
}

function isClosed(text: string): boolean {
  return /(?<!\\)\|$/.test(text);
}

function sourceOf({ position }: TableRow, source: string): string {
  return position ? source.slice(position.start.offset, position.end.offset).trim() : '';
}

/** More than these are no longer one row, but prose below a table. */
const mostLines = 21;
