import { localeIds, type Locale } from '../locales.ts';
import type { Place } from '../report/problem.ts';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import { equivalentSchema, type Equivalent } from '../schemas/equivalent.ts';
import type { Localized } from '../schemas/localized.ts';
import type { Inline } from '../schemas/words.ts';
import { checkMarkup } from './check-markup.ts';
import { checkTitle } from './check-title.ts';
import type { Files } from './files.ts';
import { headers } from './headers.ts';
import { checkDefinitions } from './read-words.ts';
import { readWordsTable } from './read-words-table.ts';
import { renderInline } from './render-inline.ts';
import { placeOf } from './rows.ts';

/** The classes of equivalent codes, sorted by id, each with its name and sentence in every language. */
export function readEquivalents(files: Files, reporter: Reporter): Equivalent[] {
  const tables = localeIds.map((locale) => [locale, readLocale(files, locale, reporter)] as const);
  const places = new Map(tables.flatMap(([, rows]) => [...rows].map(([id, { place }]) => [id, place] as const)));
  return [...places.keys()].sort().flatMap((id) => {
    const missing = tables.filter(([, rows]) => !rows.has(id)).map(([locale]) => `\`${locale}\``);
    if (missing.length > 0) {
      const place = places.get(id) as Place;
      reporter.report('missing-language', place, `The class \`${id}\` has no row in ${missing.join(', ')}.`);
      return [];
    }
    const pick = <T>(of: (row: LocaleRow) => T) =>
      Object.fromEntries(tables.map(([locale, rows]) => [locale, of(rows.get(id) as LocaleRow)])) as Localized<T>;
    return [{ id, names: pick((row) => row.name), shared: pick((row) => row.shared) }];
  });
}

function readLocale(files: Files, locale: Locale, reporter: Reporter): Map<string, LocaleRow> {
  const file = `content/equivalents/${locale}.md`;
  const table = readWordsTable(files, file, headers.equivalents[locale], reporter);
  const links = { definitions: table.definitions, codes: new Set<string>() };
  const used = new Set<string>();
  const rows = new Map<string, LocaleRow>();
  for (const { cells, place } of table.rows) {
    const [idCell, name, shared] = cells;
    if (!idCell || !name || !shared) continue;
    const id = idCell.text;
    const twin = rows.get(id);
    if (twin) {
      reporter.report('duplicate-row', place, `The class \`${id}\` is already defined at ${formatPlace(twin.place)}.`);
      continue;
    }
    const result = equivalentSchema.shape.id.safeParse(id);
    if (!result.success) reporter.report('invalid-value', place, `\`${id}\` ${result.error.issues[0]?.message}.`);
    for (const cell of [name, shared]) checkMarkup(file, cell, false, used, reporter);
    checkTitle(locale, name.text, { file, ...placeOf(name) }, reporter);
    rows.set(id, { name: name.text, shared: renderInline(shared.nodes, links), place });
  }
  checkDefinitions(file, table, used, reporter);
  return rows;
}

interface LocaleRow {
  name: string;
  shared: Inline;
  place: Place;
}
