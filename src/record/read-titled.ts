import type { PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import { localeIds, locales, type Locale } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { checkTitle } from './check-title.ts';
import { figuresOf, type Figured } from './figures.ts';
import { openFile, type OpenFiles } from './files.ts';
import { addressesIn, type LinkTable } from './link-table.ts';
import { readTable, type Table } from './read-table.ts';
import { renderInline } from './render-inline.ts';
import type { Inline } from './schemas/words.ts';
import { titledTable } from './tables/titled.ts';
import { withoutTwins } from './without-twins.ts';

/** The tables of a kind that has one a language, each row a title and a text by an id. */
export function readTitled(files: OpenFiles, kind: TitledKind): TitledTable[] {
  return localeIds.map((locale) => readLocale(openFile(files, kind.path(locale)), locale, kind));
}

function readLocale(
  file: VFile,
  locale: Locale,
  { header, schema = titledTable, links: linkTable }: TitledKind,
): TitledTable {
  const words = { header: locales[locale].headers[header], links: linkTable };
  const { rows, lost } = readTable(file, schema, words);
  const links = { addresses: addressesIn(linkTable, locale), codes: new Map() };
  const unique = withoutTwins(rows, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-row', place, what);
  });
  const titled = unique.map(({ id, cells: { title, text }, place }) => {
    checkTitle(file, title, locale);
    const entry = { locale, title: title.text, text: renderInline(text.nodes, links) };
    const figures = figuresOf([...title.nodes, gap, ...text.nodes]);
    return [id, { entry, file, place, figures }] as const;
  });
  return { locale, rows: new Map(titled), lost };
}

const gap: PhrasingContent = { type: 'text', value: ' ' };

/** One language's table, read. */
export interface TitledTable extends Pick<Table, 'lost'> {
  locale: Locale;
  rows: ReadonlyMap<string, TitledRow>;
}

/** What one language calls a thing, and what it says of it. */
export type TitledRow = Figured<{ locale: Locale; title: string; text: Inline }>;

/** Where such tables stand, and how they are written. */
interface TitledKind {
  path: (locale: Locale) => string;
  header: 'equivalents' | 'changes' | 'support' | 'commandNames';
  /** Where ids are of one shape. */
  schema?: typeof titledTable;
  links: LinkTable;
}
