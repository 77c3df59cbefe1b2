import { findCodeColumn } from './code-column.ts';
import { codeHeaderStrength } from './header-words.ts';
import type { Cell, ParsedTable } from './read-table.ts';
import type { FoundTable } from './walk-tables.ts';
import type { Context } from './weak-header.ts';

/** The tables of codes among others: a header that names codes once in a document does so again, whatever stands above. */
export function findHeaders(tables: readonly FoundTable[]): FoundHeader[] {
  const sure = findAll(tables, new Set());
  return findAll(tables, new Set(sure.map(({ header }) => keyOf(header))));
}

function findAll(tables: readonly FoundTable[], known: ReadonlySet<string>): FoundHeader[] {
  const found: FoundHeader[] = [];
  for (const { table, title, lead } of tables) {
    const before = found.at(-1)?.column ?? -1;
    const header = findHeader(table, { title, lead, before }, known);
    if (header) found.push(header);
  }
  return found;
}

/** The header may stand below a title row. */
function findHeader(
  { headings, header, rows }: ParsedTable,
  context: Omit<Context, 'isKnown'>,
  known: ReadonlySet<string>,
): FoundHeader | undefined {
  const isTitled = new Set(header.map(({ text }) => text)).size < 2;
  const below = (isTitled ? rows.slice(0, 2) : []).map(({ cells }, at) => {
    return { headings, header: cells, rows: rows.slice(at + 1) };
  });
  const named = below.filter(({ header: cells }) =>
    cells.some(({ text }) => codeHeaderStrength(text) > 0),
  );
  for (const table of [{ headings, header, rows }, ...named]) {
    const isKnown = known.has(keyOf(table.header));
    const column = findCodeColumn(table, { ...context, isKnown });
    if (column !== -1) return { ...table, column };
  }
  return undefined;
}

function keyOf(header: readonly Cell[]): string {
  return header.map(({ text }) => text.toLowerCase()).join('\t');
}

/** A table of codes below its header. */
export interface FoundHeader extends ParsedTable {
  /** The code's. */
  column: number;
}
