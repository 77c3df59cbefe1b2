import { codeHeaderStrength } from './header-words.ts';
import type { ParsedTable } from './read-table.ts';

/** A table's columns: what heads each, how surely that names error codes, and some of what stands below. */
export function columnsOf({ header, rows }: ParsedTable): Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  // A line of words right below a table is a row of one cell to GFM; it says nothing of the columns.
  const full = rows.filter(({ cells }) => cells.length > 1 || header.length < 2);
  const step = Math.ceil(full.length / mostSampled);
  const sample = step < 2 ? full : full.filter((_, at) => at % step === 0);
  return Array.from({ length: width }, (_, at) => {
    const title = header[at]?.text ?? '';
    const values = sample.map(({ cells }) => cells[at]?.text ?? '').filter((text) => text !== '');
    return { at, title, strength: codeHeaderStrength(title), values };
  });
}

/** How many of a column's cells something holds for, from 0 to 1. */
export function share({ values }: Column, holds: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

/** Rows from everywhere in the table; so many are enough to judge a column by. */
const mostSampled = 200;

/** One column of a table. */
export interface Column {
  at: number;
  title: string;
  strength: 0 | 1 | 2;
  values: string[];
}
