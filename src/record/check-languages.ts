import { localeIds } from '../i18n/locales.ts';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import type { PlacedFacts } from './read-facts.ts';
import type { ReadDifferences } from './read-differences.ts';
import type { ReadWords } from './read-words.ts';
import { list, mayHold } from './rows.ts';

/** Reports codes that lack a language, and figures that stand in one language and not in another. */
export function checkLanguages(
  facts: ReadonlyMap<string, PlacedFacts>,
  read: readonly ReadWords[],
  reporter: Reporter,
): void {
  const byCode = Map.groupBy(
    read.flatMap(({ words }) => words),
    (entry) => entry.code,
  );
  for (const [code, { category, hasCategory, place }] of facts) {
    const entries = byCode.get(code) ?? [];
    const has = new Set(entries.map((entry) => entry.locale));
    for (const file of read)
      if (file.category === category && mayHold(file, code)) has.add(file.locale);
    const missing = localeIds.filter((locale) => !has.has(locale));
    if (hasCategory && missing.length > 0) {
      reporter.report('missing-language', place, `\`${code}\` has no words in ${list(missing)}.`);
    }
    checkFigures(`the words of \`${code}\``, entries, reporter);
  }
}

/** The same for what is told of the differences between official editions. */
export function checkDifferences(read: readonly ReadDifferences[], reporter: Reporter): void {
  const byCode = Map.groupBy(
    read.flatMap(({ differences }) => differences),
    (entry) => entry.code,
  );
  for (const [code, entries] of byCode) {
    const has = new Set(entries.map((entry) => entry.locale));
    const missing = read
      .filter((file) => !has.has(file.locale) && !mayHold(file, code))
      .map((file) => file.locale);
    for (const { place } of missing.length > 0 ? entries.slice(0, 1) : []) {
      reporter.report(
        'missing-language',
        place,
        `The difference of \`${code}\` has no row in ${list(missing)}.`,
      );
    }
    checkFigures(`the difference of \`${code}\``, entries, reporter);
  }
}

function checkFigures(where: string, entries: readonly Figured[], reporter: Reporter): void {
  const all = new Set(entries.flatMap((entry) => [...entry.figures]));
  for (const entry of entries) {
    for (const figure of all) {
      if (entry.figures.has(figure)) continue;
      const others = entries
        .filter((other) => other.figures.has(figure))
        .map((other) => other.locale);
      reporter.report(
        'figures-differ',
        entry.place,
        `\`${figure}\` stands in ${where} in ${list(others)}, but not here.`,
      );
    }
  }
}

interface Figured {
  locale: string;
  place: Place;
  figures: ReadonlySet<string>;
}
