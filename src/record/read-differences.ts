import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { figuresOf, type Figured } from './figures.ts';
import { findCode, type KnownCodes } from './read-codes.ts';
import { addressesIn, type LinkTable } from './link-table.ts';
import { readTable, type Table } from './read-table.ts';
import { renderInline } from './render-inline.ts';
import type { Difference } from './schemas/words.ts';
import { differencesTable } from './tables/differences.ts';
import { withoutTwins } from './without-twins.ts';

/** Where a product's official editions contradict each other, told in one language. */
export function readDifferences(
  file: VFile,
  of: Pick<Difference, 'product' | 'locale'>,
  known: KnownCodes,
  linkTable: LinkTable,
): ReadDifferences {
  const header = locales[of.locale].headers.differences;
  const { rows, lost } = readTable(file, differencesTable, { header, links: linkTable });
  const links = { addresses: addressesIn(linkTable, of.locale), codes: known.codes };
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-code', place, what);
  });
  const differences = unique.map((row) => {
    const { nodes } = row.cells.difference;
    findCode(known, file, row);
    const entry = { ...of, code: row.id, difference: renderInline(nodes, links) };
    return { entry, file, place: row.place, figures: figuresOf(nodes) };
  });
  return { locale: of.locale, differences, lost };
}

/** A file of differences, read. */
export interface ReadDifferences extends Pick<Table, 'lost'> {
  locale: Locale;
  differences: Figured<Difference>[];
}
