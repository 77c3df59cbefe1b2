import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';
import { formatPlace } from '../report/format-place.ts';
import { report } from '../report/report.ts';
import { checkTitle } from './check-title.ts';
import { figuresOf, type Figured } from './figures.ts';
import { findCode, type KnownCodes } from './read-codes.ts';
import { readSteps } from './read-steps.ts';
import { readTable, type Table } from './read-table.ts';
import { addressesIn, supportLink, type LinkTable } from './link-table.ts';
import { renderInline, type Links } from './render-inline.ts';
import type { WrittenWords } from './schemas/words.ts';
import { wordsTable } from './tables/words.ts';
import { withoutTwins } from './without-twins.ts';

/** The words of one category in one language, in the file's order. */
export function readWords(
  file: VFile,
  of: WordsFile,
  known: KnownCodes,
  linkTable: LinkTable,
): ReadWords {
  const { product, locale, category } = of;
  const header = locales[locale].headers.words;
  const { rows, lost } = readTable(file, wordsTable, { header, links: linkTable });
  const links = { addresses: addressesIn(linkTable, locale), codes: known.codes };
  const own = rows.filter((row) => {
    const code = findCode(known, file, row);
    if (code?.category && code.category !== category) {
      const home = `content/${product}/${locale}/${code.category}.md`;
      report(file, 'wrong-category', row.place, `\`${row.id}\` belongs in \`${home}\`.`);
    }
    if (code) checkTitle(file, row.cells.meaning, locale);
    return code;
  });
  const unique = withoutTwins(own, ({ id, place }, first) => {
    const what = `\`${id}\` is already defined at ${formatPlace(file, first.place)}.`;
    report(file, 'duplicate-code', place, what);
  });
  checkTitles(file, unique);
  const words = unique.map((row) => ({
    entry: { product, locale, code: row.id, ...toWords(file, row, links) },
    file,
    place: row.place,
    figures: figuresOf(
      [row.cells.meaning, row.cells.cause, row.cells.action].flatMap(({ nodes }) => [
        ...nodes,
        gap,
      ]),
    ),
  }));
  return { locale, category, words, lost };
}

const gap: PhrasingContent = { type: 'text', value: ' ' };

function toWords(
  file: VFile,
  { cells: { meaning, cause, action }, place }: WordsRow,
  links: Links,
): Pick<WrittenWords, 'meaning' | 'cause' | 'action' | 'asksSupport' | 'line'> {
  return {
    meaning: renderInline(meaning.nodes, links),
    cause: renderInline(cause.nodes, links),
    action: readSteps(file, action).map((step) => renderInline(step, links)),
    asksSupport: linksSupport(action.nodes),
    line: place.line,
  };
}

function linksSupport(nodes: readonly PhrasingContent[]): boolean {
  const ids = new Set<string>();
  for (const node of nodes)
    visit(node, 'linkReference', ({ identifier }) => void ids.add(identifier));
  return ids.has(supportLink);
}

/** Reports titles that another row of the file has. */
function checkTitles(file: VFile, rows: readonly WordsRow[]): void {
  const titles = rows.map(({ id, cells }) => ({
    id: cells.meaning.text,
    code: id,
    ...cells.meaning,
  }));
  withoutTwins(titles, ({ code, place }, first) => {
    const at = formatPlace(file, first.place);
    const what = `\`${code}\` has the title of \`${first.code}\`, at ${at}.`;
    report(file, 'duplicate-title', place, what);
  });
}

type WordsRow = Table<typeof wordsTable.shape>['rows'][number];

/** Whose words a file holds. */
export interface WordsFile {
  product: string;
  locale: Locale;
  category: string;
}

/** A file of words, read. */
export interface ReadWords extends Pick<Table, 'lost'> {
  locale: Locale;
  category: string;
  words: Figured<WrittenWords>[];
}
