import { formatPlace } from '../report/format-place.ts';
import { fileStart, report } from '../report/report.ts';
import { openFile, type OpenFiles } from './files.ts';
import { mayHold, readTable } from './read-table.ts';
import { topicsTable, type Topic } from './tables/topics.ts';
import { withoutTwins } from './without-twins.ts';

/**
 * The topic of each class of equivalent codes, and its place among all of them; reports rows of what is no class, and
 * classes without a row.
 */
export function readTopics(
  files: OpenFiles,
  classes: ReadonlySet<string>,
): ReadonlyMap<string, PlacedTopic> {
  const file = openFile(files, 'content/equivalents/topics.tsv');
  const table = readTable(file, topicsTable);
  const rows = withoutTwins(table.rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  for (const { id, place } of rows)
    if (!classes.has(id))
      report(file, 'unknown-equivalent', place, `\`${id}\` is no class of equivalent codes.`);
  const topics = new Map(rows.map(({ id, entry }, order) => [id, { topic: entry.topic, order }]));
  for (const id of [...classes].sort())
    if (!topics.has(id) && !mayHold(table, id))
      report(file, 'missing-topic', fileStart, `The class \`${id}\` has no row.`);
  return topics;
}

interface PlacedTopic {
  topic: Topic;
  /** From 0. */
  order: number;
}
