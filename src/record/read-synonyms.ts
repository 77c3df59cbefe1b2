import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import type { Place } from '../report/problem.ts';
import type { Synonym } from './schemas/synonym.ts';
import type { Words } from './schemas/words.ts';
import { checkMarkup } from './check-markup.ts';
import type { Files } from './files.ts';
import { checkDefinitions } from './read-words.ts';
import { readWordsTable } from './read-words-table.ts';
import { list, placeOf } from './rows.ts';

/** What people type in one language for what titles call otherwise, in the file's order; without words, terms are not looked for. */
export function readSynonyms(
  files: Files,
  locale: Locale,
  words: readonly Words[] | null,
  reporter: Reporter,
): Synonym[] {
  const file = `content/synonyms/${locale}.md`;
  const table = readWordsTable(files, file, locales[locale].headers.synonyms, reporter);
  const used = new Set<string>();
  const titles = words
    ?.filter((entry) => entry.locale === locale)
    .map(({ meaning }) => meaning.text.toLowerCase());
  const seen = new Map<string, Place>();
  const synonyms = table.rows.flatMap(({ cells: [typedCell, termCell], place }) => {
    for (const cell of [typedCell, termCell]) checkMarkup(file, cell, false, used, reporter);
    const typed = typedCell.text.toLowerCase();
    const term = termCell.text.toLowerCase();
    const twin = seen.get(`${typed}\t${term}`);
    if (twin) {
      reporter.report(
        'duplicate-row',
        place,
        `\`${typed}\` already stands for \`${term}\` at ${formatPlace(twin)}.`,
      );
      return [];
    }
    seen.set(`${typed}\t${term}`, place);
    const missing = term
      .split(/\s+/)
      .filter((word) => titles && !titles.some((title) => title.includes(word)));
    if (missing.length > 0) {
      const at = { file, ...placeOf(termCell) };
      reporter.report('unknown-term', at, `No title in \`${locale}\` holds ${list(missing)}.`);
    }
    return [{ locale, typed, term }];
  });
  checkDefinitions(file, table, used, reporter);
  return synonyms;
}
