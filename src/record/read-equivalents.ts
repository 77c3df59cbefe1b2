import { localeIds, locales, type Locale } from '../i18n/locales.ts';
import type { Place } from '../report/problem.ts';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import { equivalentSchema, type Equivalent } from './schemas/equivalent.ts';
import type { Localized } from '../i18n/localized.ts';
import type { Inline } from './schemas/words.ts';
import { checkMarkup } from './check-markup.ts';
import { checkTitle } from './check-title.ts';
import type { Files } from './files.ts';
import { checkDefinitions } from './read-words.ts';
import { readWordsTable } from './read-words-table.ts';
import { renderInline } from './render-inline.ts';
import { list, mayHold, placeOf, type TableRows } from './rows.ts';

/**
 * The classes of equivalent codes, sorted by id, each with its name and sentence in every language;
 * and the ids of all, also of those that lack a language and so cannot be published.
 */
export function readEquivalents(
  files: Files,
  reporter: Reporter,
): { equivalents: Equivalent[]; ids: ReadonlySet<string> } {
  const tables = localeIds.map((locale) => [locale, readLocale(files, locale, reporter)] as const);
  const ids = new Set(
    tables.flatMap(([, { rows, lost }]) => [
      ...rows.keys(),
      ...(lost === 'all' ? [] : lost.keys()),
    ]),
  );
  const equivalents = [...ids].sort().flatMap((id) => {
    const found = tables.flatMap(([locale, { rows }]) =>
      rows.has(id) ? [[locale, rows.get(id) as LocaleRow] as const] : [],
    );
    const missing = tables
      .filter(([, table]) => !table.rows.has(id) && !mayHold(table, id))
      .map(([locale]) => locale);
    for (const [, { place }] of missing.length > 0 ? found.slice(0, 1) : []) {
      reporter.report(
        'missing-language',
        place,
        `The class \`${id}\` has no row in ${list(missing)}.`,
      );
    }
    if (found.length < tables.length) return [];
    const pick = <T>(of: (row: LocaleRow) => T) =>
      Object.fromEntries(found.map(([locale, row]) => [locale, of(row)])) as Localized<T>;
    return [{ id, names: pick((row) => row.name), shared: pick((row) => row.shared) }];
  });
  return { equivalents, ids };
}

function readLocale(files: Files, locale: Locale, reporter: Reporter): LocaleTable {
  const file = `content/equivalents/${locale}.md`;
  const table = readWordsTable(files, file, locales[locale].headers.equivalents, reporter);
  const links = { definitions: table.definitions, codes: new Set<string>() };
  const used = new Set<string>();
  const rows = new Map<string, LocaleRow>();
  for (const { cells, place } of table.rows) {
    const [idCell, name, shared] = cells;
    const id = idCell.text;
    const twin = rows.get(id);
    if (twin) {
      reporter.report(
        'duplicate-row',
        place,
        `The class \`${id}\` is already defined at ${formatPlace(twin.place)}.`,
      );
      continue;
    }
    const result = equivalentSchema.shape.id.safeParse(id);
    if (!result.success)
      reporter.report(
        'invalid-value',
        place,
        `\`${id}\` ${result.error.issues.map(({ message }) => message).join()}.`,
      );
    for (const cell of cells) checkMarkup(file, cell, false, used, reporter);
    checkTitle(locale, name.text, { file, ...placeOf(name) }, reporter);
    rows.set(id, { name: name.text, shared: renderInline(shared.nodes, links), place });
  }
  checkDefinitions(file, table, used, reporter);
  return { rows, lost: table.lost };
}

interface LocaleTable extends Pick<TableRows, 'lost'> {
  rows: Map<string, LocaleRow>;
}

interface LocaleRow {
  name: string;
  shared: Inline;
  place: Place;
}
