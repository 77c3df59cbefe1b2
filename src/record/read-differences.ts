import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import type { Place } from '../report/problem.ts';
import type { Difference } from './schemas/words.ts';
import { checkMarkup } from './check-markup.ts';
import { figuresOf } from './figures.ts';
import type { Files } from './files.ts';
import type { PlacedFacts } from './read-facts.ts';
import { checkDefinitions } from './read-words.ts';
import { readWordsTable } from './read-words-table.ts';
import { renderInline } from './render-inline.ts';
import type { TableRows } from './rows.ts';

/** Where a product's official editions contradict each other, told in one language. */
export function readDifferences(
  files: Files,
  product: string,
  locale: Locale,
  facts: ReadonlyMap<string, PlacedFacts>,
  reporter: Reporter,
): ReadDifferences {
  const file = `content/${product}/${locale}/differences.md`;
  const table = readWordsTable(files, file, locales[locale].headers.differences, reporter);
  const links = { definitions: table.definitions, codes: new Set(facts.keys()) };
  const used = new Set<string>();
  const seen = new Map<string, Place>();
  const differences = table.rows.flatMap(({ cells: [codeCell, cell], place }) => {
    const code = codeCell.text;
    const twin = seen.get(code);
    if (twin) {
      reporter.report(
        'duplicate-code',
        place,
        `\`${code}\` is already defined at ${formatPlace(twin)}.`,
      );
      return [];
    }
    seen.set(code, place);
    for (const each of [codeCell, cell]) checkMarkup(file, each, false, used, reporter);
    if (!facts.has(code))
      reporter.report('unknown-code', place, `\`${code}\` is not in codes.tsv.`);
    const difference = renderInline(cell.nodes, links);
    return [{ product, locale, code, difference, place, figures: figuresOf(cell.nodes) }];
  });
  checkDefinitions(file, table, used, reporter);
  return { locale, differences, lost: table.lost };
}

/** A file of differences, read. */
export interface ReadDifferences extends Pick<TableRows, 'lost'> {
  locale: Locale;
  differences: PlacedDifference[];
}

/** A difference, where it stands, and the figures in it. */
export interface PlacedDifference extends Difference {
  place: Place;
  figures: ReadonlySet<string>;
}
