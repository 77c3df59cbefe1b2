import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { findCode, type KnownCodes } from './read-codes.ts';
import { readTable } from './read-table.ts';
import { queriesTable } from './tables/queries.ts';
import { withoutTwins } from './without-twins.ts';

/** What people type in one language who mean a code, by code, in the file's order. */
export function readQueries(file: VFile, known: KnownCodes): ReadonlyMap<string, string[]> {
  const rows = readTable(file, queriesTable).rows.map(({ entry, place }) => {
    findCode(known, file, { id: entry.code, place });
    return { ...entry, id: `${entry.code}\t${entry.query}`, place };
  });
  const unique = withoutTwins(rows, ({ code, query, place }) => {
    report(file, 'duplicate-row', place, `\`${query}\` is already given for \`${code}\`.`);
  });
  const byCode = Map.groupBy(unique, ({ code }) => code);
  return new Map([...byCode].map(([code, own]) => [code, own.map(({ query }) => query)]));
}
