import type { VFile } from 'vfile';
import { formatPlace } from '../report/format-place.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import { openFile, type OpenFiles } from './files.ts';
import { joinTitled } from './join-titled.ts';
import type { LinkTable } from './link-table.ts';
import { mayHold, readTable, type Table } from './read-table.ts';
import { readTitled } from './read-titled.ts';
import type { Change } from './schemas/change.ts';
import { changesTable } from './tables/changes.ts';
import { withoutTwins } from './without-twins.ts';

/** What the record gained or changed, in the order of `changes.tsv`: its rows, and those that have words in every language. */
export function readChanges(files: OpenFiles, links: LinkTable): ReadChanges {
  const file = openFile(files, 'content/changes.tsv');
  const table = readTable(file, changesTable);
  const rows = withoutTwins(table.rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const tables = readTitled(files, {
    path: (locale) => `content/changes/${locale}.md`,
    header: 'changes',
    links,
  });
  const known = new Set(rows.map(({ id }) => id));
  for (const [id, row] of tables.flatMap((words) => [...words.rows]))
    if (!known.has(id) && !mayHold(table, id))
      report(row.file, 'unknown-change', row.place, `\`${id}\` is not in changes.tsv.`);
  const changes = rows.flatMap(({ id, entry, place }, order) => {
    const { rows: told, missing, words } = joinTitled(tables, id);
    if (missing.length > 0) {
      const what = `The change \`${id}\` has no row in ${listValues(missing)}.`;
      report(file, 'missing-language', place, what);
    }
    checkFigures(`the change \`${id}\``, told);
    return words ? [{ ...entry, order, titles: words.titles, details: words.texts }] : [];
  });
  return { file, rows, changes };
}

/** The changes, read. */
export interface ReadChanges {
  file: VFile;
  rows: ChangeRow[];
  changes: Change[];
}

/** A row of `changes.tsv`. */
export type ChangeRow = Table<typeof changesTable.shape>['rows'][number];
