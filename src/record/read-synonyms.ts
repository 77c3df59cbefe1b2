import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import type { LinkTable } from './link-table.ts';
import { readTable } from './read-table.ts';
import type { Synonym } from './schemas/synonym.ts';
import type { Words } from './schemas/words.ts';
import { synonymsTable } from './tables/synonyms.ts';
import { withoutTwins } from './without-twins.ts';

/** What people type in one language for what titles call otherwise, in the file's order; without words, terms are not looked for. */
export function readSynonyms(
  file: VFile,
  locale: Locale,
  words: readonly Words[] | null,
  links: LinkTable,
): Synonym[] {
  const { rows } = readTable(file, synonymsTable, {
    header: locales[locale].headers.synonyms,
    links,
  });
  const pairs = rows.map((row) => ({ ...row, id: `${row.entry.typed}\t${row.entry.term}` }));
  const unique = withoutTwins(pairs, ({ entry: { typed, term }, place }, first) => {
    const what = `\`${typed}\` already stands for \`${term}\` at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const titles = words
    ?.filter((entry) => entry.locale === locale)
    .map(({ meaning }) => meaning.text.toLowerCase());
  return unique.map(({ entry, cells }) => {
    const missing = entry.term
      .split(/\s+/)
      .filter((word) => titles && !titles.some((title) => title.includes(word)));
    if (missing.length > 0) {
      const what = `No title in \`${locale}\` holds ${listValues(missing)}.`;
      report(file, 'unknown-term', cells.term.place, what);
    }
    return { locale, ...entry };
  });
}
