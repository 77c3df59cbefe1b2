import type { z } from 'astro/zod';
import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { checkBlocks } from './check-blocks.ts';
import { checkLines } from './check-characters.ts';
import { checkHeader } from './check-rows.ts';
import { checkDefinitions, definitionsOf, type Definitions } from './definitions.ts';
import { markdown } from './parse/markdown.ts';
import { cellsOf } from './parse/table.ts';
import { tsv } from './parse/tsv.ts';
import { isUsable, readRow, type Columns, type LostRow, type Row } from './read-row.ts';

/**
 * Reads a file that holds one table, as Markdown or tab-separated text, and reports on it what is wrong with it.
 * The schema's keys are the columns; the header names them so, unless the file's language has other words.
 */
export function readTable<C extends Columns>(
  file: VFile,
  schema: z.ZodObject<C, z.core.$strict>,
  header: readonly string[] = Object.keys(schema.shape),
): Table<C> {
  const table: Table<C> = { file, rows: [], lost: 'all', definitions: new Map() };
  if (file.value === undefined) return table;
  if (file.extname !== '.md') checkLines(file);
  const tree = (file.extname === '.md' ? markdown : tsv).parse(file);
  checkBlocks(file, tree);
  table.definitions = definitionsOf(file, tree);
  const node = tree.children.find(({ type }) => type === 'table');
  const [found, ...body] = node?.type === 'table' ? cellsOf(node) : [];
  if (checkHeader(file, found, header)) {
    const lost = new Map<string, LostRow<C>>();
    for (const cells of body) {
      const row = readRow(file, cells, { schema, header });
      if (isUsable(row)) table.rows.push(row);
      else lost.set(row.id, row);
    }
    table.lost = lost;
  }
  const isWhole = table.lost !== 'all' && table.lost.size === 0;
  checkDefinitions(file, table.definitions, isWhole ? nodesOf(table) : null);
  return table;
}

/** Whether a row may stand in a table that could not be read whole: then nobody is told that it is missing. */
export function mayHold({ lost }: Pick<Table, 'lost'>, id: string): boolean {
  return lost === 'all' || lost.has(id);
}

function nodesOf({ rows }: Table): PhrasingContent[] {
  return rows.flatMap(({ cells }) => Object.values(cells).flatMap(({ nodes }) => nodes));
}

/** A table, read. */
export interface Table<C extends Columns = Columns> {
  file: VFile;
  rows: Row<C>[];
  /** By their first cell, the rows that cannot be used; or all, where the table itself could not be read. */
  lost: ReadonlyMap<string, LostRow<C>> | 'all';
  definitions: Definitions;
}
