import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import type { OpenFiles } from './files.ts';
import { joinTitled } from './join-titled.ts';
import type { LinkTable } from './link-table.ts';
import { readTitled } from './read-titled.ts';
import { readTopics } from './read-topics.ts';
import type { Equivalent } from './schemas/equivalent.ts';

/**
 * The classes of equivalent codes, sorted by id, each with its topic, and its name and sentence in every language;
 * and the ids of all, also of those that lack a language or a topic and so cannot be published.
 */
export function readEquivalents(
  files: OpenFiles,
  links: LinkTable,
): {
  equivalents: Equivalent[];
  ids: ReadonlySet<string>;
} {
  const tables = readTitled(files, {
    path: (locale) => `content/equivalents/${locale}.md`,
    header: 'equivalents',
    links,
  });
  const ids = new Set(
    tables.flatMap(({ rows, lost }) => [...rows.keys(), ...(lost === 'all' ? [] : lost.keys())]),
  );
  const topics = readTopics(files, ids);
  const equivalents = [...ids].sort().flatMap((id) => {
    const { rows, missing, words } = joinTitled(tables, id);
    for (const { file, place } of missing.length > 0 ? rows.slice(0, 1) : []) {
      const what = `The class \`${id}\` has no row in ${listValues(missing)}.`;
      report(file, 'missing-language', place, what);
    }
    const placed = topics.get(id);
    return words && placed ? [{ id, ...placed, names: words.titles, shared: words.texts }] : [];
  });
  return { equivalents, ids };
}
