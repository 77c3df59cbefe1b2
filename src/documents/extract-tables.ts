import { walkTables } from './walk-tables.ts';
import type { Root } from 'mdast';
import type { ParsedTable } from './to-parsed-table.ts';

export type { Cell, ParsedTable } from './to-parsed-table.ts';

/** Every table of a tree in document order, cell for cell, with the headings it stands under; ragged rows stay ragged. */
export function extractTables(tree: Root): ParsedTable[] {
  return [...walkTables(tree)].map(({ table }) => table);
}
