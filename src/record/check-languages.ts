import { localeIds } from '../i18n/locales.ts';
import { listValues } from '../report/list-values.ts';
import { report } from '../report/report.ts';
import { checkFigures } from './check-figures.ts';
import type { KnownCodes } from './read-codes.ts';
import type { ReadDifferences } from './read-differences.ts';
import { mayHold } from './read-table.ts';
import type { ReadWords } from './read-words.ts';

/** Reports codes that lack a language, and figures that stand in one language and not in another. */
export function checkLanguages({ file, codes }: KnownCodes, read: readonly ReadWords[]): void {
  const byCode = Map.groupBy(
    read.flatMap(({ words }) => words),
    ({ entry }) => entry.code,
  );
  for (const [code, { category, place }] of codes) {
    const placed = byCode.get(code) ?? [];
    const has = new Set(placed.map(({ entry }) => entry.locale));
    for (const table of read)
      if (table.category === category && mayHold(table, code)) has.add(table.locale);
    const missing = localeIds.filter((locale) => !has.has(locale));
    if (category !== null && missing.length > 0) {
      const what = `\`${code}\` has no words in ${listValues(missing)}.`;
      report(file, 'missing-language', place, what);
    }
    checkFigures(`the words of \`${code}\``, placed);
  }
}

/** The same for what is told of the differences between official editions. */
export function checkDifferences(read: readonly ReadDifferences[]): void {
  const byCode = Map.groupBy(
    read.flatMap(({ differences }) => differences),
    ({ entry }) => entry.code,
  );
  for (const [code, placed] of byCode) {
    const has = new Set(placed.map(({ entry }) => entry.locale));
    const missing = read
      .filter((table) => !has.has(table.locale) && !mayHold(table, code))
      .map(({ locale }) => locale);
    for (const { file, place } of missing.length > 0 ? placed.slice(0, 1) : []) {
      const what = `The difference of \`${code}\` has no row in ${listValues(missing)}.`;
      report(file, 'missing-language', place, what);
    }
    checkFigures(`the difference of \`${code}\``, placed);
  }
}
