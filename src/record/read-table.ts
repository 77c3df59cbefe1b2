import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { checkBlocks } from './check-blocks.ts';
import { checkLines } from './check-characters.ts';
import { checkHeader } from './check-rows.ts';
import type { LinkTable } from './link-table.ts';
import { parseLinked } from './parse/parse-linked.ts';
import { cellsOf } from './parse/table.ts';
import { tsv } from './parse/tsv.ts';
import { isUsable, readRow, type Columns, type LostRow, type Row } from './read-row.ts';

/**
 * Reads a file that holds one table, tab-separated or, where links are given, as Markdown that may refer to them, and
 * reports on it what is wrong with it. The schema's keys are the columns, and the header names them so, unless the
 * file's language has other words.
 */
export function readTable<C extends Columns>(
  file: VFile,
  schema: z.ZodObject<C, z.core.$strict>,
  { header = Object.keys(schema.shape), links }: TableWords = {},
): Table<C> {
  const table: Table<C> = { file, rows: [], lost: 'all' };
  if (file.value === undefined) return table;
  if (!links) checkLines(file);
  const tree = links ? parseLinked(String(file), links) : tsv.parse(file);
  checkBlocks(file, tree, links);
  const node = tree.children.find(({ type }) => type === 'table');
  const [found, ...body] = node?.type === 'table' ? cellsOf(node) : [];
  if (checkHeader(file, found, header)) {
    const lost = new Map<string, LostRow<C>>();
    for (const cells of body) {
      const row = readRow(file, cells, { schema, header, links });
      if (isUsable(row)) table.rows.push(row);
      else lost.set(row.id, row);
    }
    table.lost = lost;
  }
  return table;
}

/** Whether a row may stand in a table that could not be read whole: then nobody is told that it is missing. */
export function mayHold({ lost }: Pick<Table, 'lost'>, id: string): boolean {
  return lost === 'all' || lost.has(id);
}

/** A table, read. */
export interface Table<C extends Columns = Columns> {
  file: VFile;
  rows: Row<C>[];
  /** By their first cell, the rows that cannot be used; or all, where the table itself could not be read. */
  lost: ReadonlyMap<string, LostRow<C>> | 'all';
}

/** How a table of words is written. */
interface TableWords {
  /** What its header calls the columns. */
  header?: readonly string[];
  /** What its cells may refer to. */
  links?: LinkTable;
}
