import { localeIds, type Locale } from '../locales.ts';
import type { Reporter } from '../report/reporter.ts';
import type { PlacedFacts } from './read-facts.ts';
import type { PlacedDifference, ReadDifferences } from './read-differences.ts';
import type { PlacedWords, ReadWords } from './read-words.ts';
import { list, mayHold } from './rows.ts';

/** Reports codes that lack a language, and figures that stand in one language and not in another. */
export function checkLanguages(facts: ReadonlyMap<string, PlacedFacts>, words: readonly PlacedWords[], reporter: Reporter): void {
  const byCode = Map.groupBy(words, (entry) => entry.code);
  for (const [code, { place }] of facts) {
    const entries = byCode.get(code) ?? [];
    const missing = localeIds.filter((locale) => !entries.some((entry) => entry.locale === locale));
    if (missing.length > 0) {
      reporter.report('missing-language', place, `\`${code}\` has no words in ${names(missing)}.`);
    }
    checkFigures(code, entries, reporter);
  }
}

function checkFigures(code: string, entries: readonly PlacedWords[], reporter: Reporter): void {
  const all = new Set(entries.flatMap((entry) => [...entry.figures]));
  for (const entry of entries) {
    for (const figure of all) {
      if (entry.figures.has(figure)) continue;
      const others = entries.filter((other) => other.figures.has(figure)).map((other) => other.locale);
      reporter.report('figures-differ', entry.place, `\`${figure}\` stands in the words of \`${code}\` in ${names(others)}, but not here.`);
    }
  }
}

function names(locales: readonly Locale[]): string {
  return locales.map((locale) => `\`${locale}\``).join(', ');
}
