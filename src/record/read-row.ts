import { z } from 'astro/zod';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { checkMarkup } from './check-markup.ts';
import { checkRow } from './check-rows.ts';
import type { LinkTable } from './link-table.ts';
import type { Cell, CellRow } from './parse/table.ts';
import { wordIssue } from './word-issue.ts';

/** A row by its table's schema; without an entry where it is not whole or a value is refused, which is reported. */
export function readRow<C extends Columns>(
  file: VFile,
  written: CellRow,
  { schema, header, links }: TableKind<C>,
): Row<C> | LostRow<C> {
  const [{ text: id, place }] = written;
  if (!checkRow(file, written, header)) return { entry: null, id, cells: {}, place };
  const columns = Object.entries(schema.shape);
  const cells = Object.fromEntries(
    columns.map(([column], at) => [column, written[at]]),
  ) as Cells<C>;
  for (const [column, type] of links ? columns : []) {
    const hasSteps = z.globalRegistry.get(type)?.['hasSteps'] === true;
    checkMarkup(file, cells[column] as Cell, { hasSteps, links: links as LinkTable });
  }
  const entry = readEntry(file, cells, schema);
  return entry ? { entry, id, cells, place } : { entry, id, cells, place };
}

/** Whether a row has an entry. */
export function isUsable<C extends Columns>(row: Row<C> | LostRow<C>): row is Row<C> {
  return row.entry !== null;
}

function readEntry<C extends Columns>(
  file: VFile,
  cells: Cells<C>,
  schema: TableKind<C>['schema'],
): Entry<C> | null {
  const texts = Object.entries<Cell>(cells).map(([column, { text }]) => [column, text]);
  const { data, error } = schema.safeParse(Object.fromEntries(texts), { error: wordIssue });
  for (const { path, message } of error?.issues ?? []) {
    const [column] = path as [keyof C];
    const { text, place } = cells[column];
    // A code that is none has a rule of its own.
    const rule = column === 'code' ? 'invalid-code' : 'invalid-value';
    report(file, rule, place, `\`${text}\` ${message}.`);
  }
  return data ?? null;
}

/** How a table's rows are read: its columns, what its header calls them, and what its cells may refer to. */
export interface TableKind<C extends Columns> {
  schema: z.ZodObject<C, z.core.$strict>;
  header: readonly string[];
  /** Of a table in Markdown. */
  links?: LinkTable | undefined;
}

/** A row whose values are all good. */
export interface Row<C extends Columns = Columns> {
  entry: Entry<C>;
  /** Its first cell's text. */
  id: string;
  cells: Cells<C>;
  /** Where its first cell's text begins. */
  place: Point;
}

/** A row that cannot be used, with its cells if they fit the header. */
export interface LostRow<C extends Columns = Columns> {
  entry: null;
  id: string;
  cells: Partial<Cells<C>>;
  place: Point;
}

/** The columns of a table by name, each with the schema of its text. */
export type Columns = Record<string, z.ZodType>;

type Entry<C extends Columns> = z.output<z.ZodObject<C, z.core.$strict>>;

type Cells<C extends Columns> = Record<keyof C, Cell>;
