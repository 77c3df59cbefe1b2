import type { PhrasingContent } from 'mdast';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Place } from '../report/problem.ts';
import { formatPlace, type Reporter } from '../report/reporter.ts';
import type { Words } from './schemas/words.ts';
import { checkMarkup, checkUrl, isBreak } from './check-markup.ts';
import { checkTitle } from './check-title.ts';
import { figuresOf } from './figures.ts';
import type { Files } from './files.ts';
import type { PlacedFacts } from './read-facts.ts';
import type { Cell } from './parse/table.ts';
import { readWordsTable, type WordsTable } from './read-words-table.ts';
import { renderInline, type Links } from './render-inline.ts';
import { placeOf, placeOfNode, type TableRows } from './rows.ts';

/** The words of one category in one language, in the file's order. */
export function readWords(files: Files, from: WordsFile, reporter: Reporter): ReadWords {
  const { product, locale, category, facts } = from;
  const file = `content/${product}/${locale}/${category}.md`;
  const table = readWordsTable(files, file, locales[locale].headers.words, reporter);
  const links = { definitions: table.definitions, codes: new Set(facts.keys()) };
  const used = new Set<string>();
  const words = table.rows.flatMap(({ cells, place }) => {
    const [codeCell, meaning, cause, action] = cells;
    const code = codeCell.text;
    for (const cell of [codeCell, meaning, cause]) checkMarkup(file, cell, false, used, reporter);
    checkMarkup(file, action, true, used, reporter);
    const entry = facts.get(code);
    if (!entry) {
      reporter.report('unknown-code', place, `\`${code}\` is not in codes.tsv.`);
      return [];
    }
    if (entry.hasCategory && entry.category !== category) {
      const home = `content/${product}/${locale}/${entry.category}.md`;
      reporter.report('wrong-category', place, `\`${code}\` belongs in \`${home}\`.`);
    }
    checkTitle(locale, meaning.text, { file, ...placeOf(meaning) }, reporter);
    return [
      {
        ...placed(file, cells, place),
        ...render(
          { product, locale, code },
          [meaning, cause],
          steps(file, action, reporter),
          links,
          place,
        ),
      },
    ];
  });
  checkDefinitions(file, table, used, reporter);
  return { locale, category, words: withoutDuplicates(words, reporter), lost: table.lost };
}

/** Reports definitions that nothing uses or that do not lead to a page over https. */
export function checkDefinitions(
  file: string,
  { definitions, lost }: Pick<WordsTable, 'definitions' | 'lost'>,
  used: ReadonlySet<string>,
  reporter: Reporter,
): void {
  const isWhole = lost !== 'all' && lost.size === 0;
  for (const [id, node] of definitions) {
    const place = placeOfNode(file, node);
    if (isWhole && !used.has(id))
      reporter.report('unused-link', place, `Nothing refers to \`[${id}]\`.`);
    checkUrl(node.url, place, reporter);
  }
}

function render(
  of: Pick<Words, 'product' | 'locale' | 'code'>,
  [meaning, cause]: [Cell, Cell],
  action: PhrasingContent[][],
  links: Links,
  place: Place,
): Words {
  return {
    ...of,
    meaning: renderInline(meaning.nodes, links),
    cause: renderInline(cause.nodes, links),
    action: action.map((step) => renderInline(step, links)),
    line: place.line,
  };
}

function placed(
  file: string,
  cells: readonly Cell[],
  place: Place,
): Omit<PlacedWords, keyof Words> {
  const titlePlace = { file, ...placeOf(cells[1]) };
  return {
    place,
    titlePlace,
    figures: figuresOf(cells.slice(1).flatMap((cell) => [...cell.nodes, space])),
  };
}

const space: PhrasingContent = { type: 'text', value: ' ' };

function steps(file: string, action: Cell, reporter: Reporter): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const node of action.nodes) {
    if (isBreak(node)) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  const filled = parts.filter((part) =>
    part.some((node) => node.type !== 'text' || node.value.trim() !== ''),
  );
  if (filled.length !== parts.length || parts.length > 4) {
    const empty = parts.length - filled.length;
    reporter.report(
      'step-count',
      { file, ...placeOf(action) },
      `The action has ${parts.length} steps, ${empty} of them empty.`,
    );
  }
  return filled;
}

function withoutDuplicates(words: PlacedWords[], reporter: Reporter): PlacedWords[] {
  const codes = new Map<string, PlacedWords>();
  const titles = new Map<string, PlacedWords>();
  return words.filter((entry) => {
    const twin = codes.get(entry.code);
    if (twin) {
      reporter.report(
        'duplicate-code',
        entry.place,
        `\`${entry.code}\` is already defined at ${formatPlace(twin.place)}.`,
      );
      return false;
    }
    codes.set(entry.code, entry);
    const sibling = titles.get(entry.meaning.text);
    if (sibling) {
      reporter.report(
        'duplicate-title',
        entry.titlePlace,
        `\`${entry.code}\` has the title of \`${sibling.code}\`, at ${formatPlace(sibling.titlePlace)}.`,
      );
    } else titles.set(entry.meaning.text, entry);
    return true;
  });
}

/** Which file of words to read, and the product's facts. */
export interface WordsFile {
  product: string;
  locale: Locale;
  category: string;
  facts: ReadonlyMap<string, PlacedFacts>;
}

/** A file of words, read. */
export interface ReadWords extends Pick<TableRows, 'lost'> {
  locale: Locale;
  category: string;
  words: PlacedWords[];
}

/** Words, where they stand, and the figures in them. */
export interface PlacedWords extends Words {
  place: Place;
  titlePlace: Place;
  figures: ReadonlySet<string>;
}
