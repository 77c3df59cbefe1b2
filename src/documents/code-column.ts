import { columnsOf, share } from './columns.ts';
import {
  isAboutCodes,
  isAboutHttp,
  isAboutNumbers,
  isOtherSubject,
  speaksOfErrors,
} from './header-words.ts';
import { readCodes, readSymbol } from './normalise-code.ts';
import { isOperatorReport } from './operator-report.ts';
import { isHttpStatus, isSupported } from './weak-header.ts';
import type { Column } from './columns.ts';
import type { ParsedTable } from './read-table.ts';
import type { Context } from './weak-header.ts';

/** Which column of a table holds its error codes, judged by header, shape and what stands above; -1 for none. */
export function findCodeColumn(table: ParsedTable, context: Context): number {
  const { headings, header } = table;
  const columns = columnsOf(table);
  const found = header.every(({ text }) => text === '')
    ? findHeadless(columns, headings, context)
    : findHeaded(columns, headings, context);
  const above = [...headings.slice(-1), context.lead];
  return !found || isOperatorReport(found, columns, above) ? -1 : found.at;
}

/** Numbers before names, and a header that names error codes before one that needs support. */
function findHeaded(
  columns: readonly Column[],
  headings: readonly string[],
  context: Context,
): Column | undefined {
  const numeric = columns.filter((column) => share(column, isNumeric) >= 0.5);
  const symbolic = columns.filter((column) => share(column, isSymbol) >= 0.8);
  const isSure = ({ strength }: Column): boolean => strength === 2;
  const isLikely = (column: Column): boolean =>
    column.strength === 1 && isSupported(column, columns, headings, context);
  return (
    numeric.find(isSure) ??
    numeric.find(isLikely) ??
    findNumbered(numeric, symbolic, headings) ??
    symbolic.find(isSure) ??
    symbolic.find(isLikely)
  );
}

/** Under a heading about codes, names that are headed as codes have their numbers beside them: `Code | Id`. */
function findNumbered(
  numeric: readonly Column[],
  symbolic: readonly Column[],
  headings: readonly string[],
): Column | undefined {
  if (!isAboutCodes(headings.at(-1) ?? '')) return undefined;
  if (!symbolic.some(({ strength }) => strength > 0)) return undefined;
  return numeric.find(
    ({ title, values }) => isAboutNumbers(title) && new Set(values).size === values.length,
  );
}

/** A table without a header goes on with the one above, or stands under a heading that says what it is. */
function findHeadless(
  columns: readonly Column[],
  headings: readonly string[],
  { before }: Context,
): Column | undefined {
  const nearest = headings.at(-1) ?? '';
  const own = columns.filter(
    (column) =>
      share(column, isNumeric) >= 0.5 &&
      !(isAboutHttp(nearest) && share(column, isHttpStatus) > 0.5),
  );
  const same = own.find(({ at }) => at === before);
  const isNamed = speaksOfErrors(nearest) && !isOtherSubject(nearest);
  return same ?? (isNamed ? own[0] : undefined);
}

function isNumeric(text: string): boolean {
  return readCodes(text) !== undefined;
}

function isSymbol(text: string): boolean {
  return readSymbol(text) !== undefined;
}
