import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { localeIds, locales, type Locale } from '../i18n/locales.ts';
import type { Localized } from '../i18n/localized.ts';
import { formatPlace } from '../report/format-place.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkTitle } from './check-title.ts';
import { openFile, type OpenFiles } from './files.ts';
import { mayHold, readTable, type Table } from './read-table.ts';
import { renderInline } from './render-inline.ts';
import type { Equivalent } from './schemas/equivalent.ts';
import type { Inline } from './schemas/words.ts';
import { equivalentsTable } from './tables/equivalents.ts';
import { withoutTwins } from './without-twins.ts';

/**
 * The classes of equivalent codes, sorted by id, each with its name and sentence in every language;
 * and the ids of all, also of those that lack a language and so cannot be published.
 */
export function readEquivalents(files: OpenFiles): {
  equivalents: Equivalent[];
  ids: ReadonlySet<string>;
} {
  const tables = localeIds.map((locale) =>
    readLocale(openFile(files, `content/equivalents/${locale}.md`), locale),
  );
  const ids = new Set(
    tables.flatMap(({ classes, lost }) => [
      ...classes.keys(),
      ...(lost === 'all' ? [] : lost.keys()),
    ]),
  );
  const equivalents = [...ids].sort().flatMap((id) => {
    const found = tables.flatMap(({ classes }) => classes.get(id) ?? []);
    checkMissing(id, found, tables);
    if (found.length < tables.length) return [];
    const pick = <T>(of: (each: LocaleClass) => T) =>
      Object.fromEntries(found.map((each) => [each.locale, of(each)])) as Localized<T>;
    return [{ id, names: pick(({ name }) => name), shared: pick(({ shared }) => shared) }];
  });
  return { equivalents, ids };
}

function readLocale(file: VFile, locale: Locale): LocaleTable {
  const header = locales[locale].headers.equivalents;
  const { rows, lost, definitions } = readTable(file, equivalentsTable, header);
  const links = { definitions, codes: new Map() };
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `The class \`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const classes = unique.map(({ id, cells, place }) => {
    checkTitle(file, cells.name, locale);
    const shared = renderInline(cells.shared.nodes, links);
    return [id, { locale, file, place, name: cells.name.text, shared }] as const;
  });
  return { locale, classes: new Map(classes), lost };
}

/** Reports a class that some languages lack, at the first row that it has. */
function checkMissing(
  id: string,
  [first]: readonly LocaleClass[],
  tables: readonly LocaleTable[],
): void {
  const missing = tables
    .filter((table) => !table.classes.has(id) && !mayHold(table, id))
    .map(({ locale }) => locale);
  if (!first || missing.length === 0) return;
  const what = `The class \`${id}\` has no row in ${listValues(missing)}.`;
  report(first.file, 'missing-language', first.place, what);
}

interface LocaleTable extends Pick<Table, 'lost'> {
  locale: Locale;
  classes: ReadonlyMap<string, LocaleClass>;
}

interface LocaleClass {
  locale: Locale;
  file: VFile;
  place: Point;
  name: string;
  shared: Inline;
}
