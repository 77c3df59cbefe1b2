import type { Reporter } from '../report/reporter.ts';
import { formatPlace } from '../report/reporter.ts';
import type { Place } from '../report/problem.ts';
import { codeIdSchema, codeRange } from './schemas/code-id.ts';
import {
  ownerSchema,
  platformSchema,
  retrySchema,
  symbolSchema,
  type CodeSymbol,
  type Facts,
} from './schemas/facts.ts';
import type { Product } from './schemas/product.ts';
import { below, type Files } from './files.ts';
import type { Cell } from './parse/table.ts';
import { readTsv } from './read-tsv.ts';
import { list, placeOf } from './rows.ts';

/** What holds of a product's codes in every language, in the order of `codes.tsv`, by code; null where that cannot be read. */
export function readFacts(
  files: Files,
  id: string,
  product: Product,
  reporter: Reporter,
): Map<string, PlacedFacts> | null {
  const folder = `content/${id}`;
  const facts = readCodes(files, id, product, reporter);
  if (!facts) return null;
  for (const { code, symbol, place } of readSymbols(files, folder, reporter)) {
    const entry = known(facts, code, place, reporter);
    if (
      entry?.symbols.some(
        (other) => other.platform === symbol.platform && other.symbol === symbol.symbol,
      )
    ) {
      reporter.report(
        'duplicate-row',
        place,
        `\`${symbol.symbol}\` is already given for \`${code}\` on ${symbol.platform}.`,
      );
    } else entry?.symbols.push(symbol);
  }
  readEditions(files, folder, facts, product, reporter);
  return facts;
}

function readCodes(
  files: Files,
  id: string,
  product: Product,
  reporter: Reporter,
): Map<string, PlacedFacts> | null {
  const facts = new Map<string, PlacedFacts>();
  const categories = new Set(product.categories.map((category) => category.id));
  const header = ['code', 'category', 'retry', 'owner', 'equivalent'] as const;
  const { rows, lost } = readTsv(files, `content/${id}/codes.tsv`, header, reporter);
  if (lost === 'all') return null;
  for (const { cells, place } of rows) {
    const [code, category, retryText, ownerText, equivalent] = texts(cells);
    const placeOfCell = (index: number) => ({ file: place.file, ...placeOf(cells[index]) });
    const range = codeRange(code);
    if (!codeIdSchema.safeParse(code).success || (range && range.from >= range.to)) {
      reporter.report(
        'invalid-code',
        place,
        `\`${code}\` is no code${range ? ': it ends before it begins' : ''}.`,
      );
      continue;
    }
    const first = facts.get(code);
    if (first) {
      reporter.report(
        'duplicate-code',
        place,
        `\`${code}\` is already defined at ${formatPlace(first.place)}.`,
      );
      continue;
    }
    const hasCategory = categories.has(category);
    if (!hasCategory) {
      reporter.report(
        'unknown-category',
        placeOfCell(1),
        `\`${category}\` is no category of \`${id}\`.`,
      );
    }
    const retry = retrySchema.safeParse(retryText);
    if (!retry.success)
      reporter.report(
        'invalid-value',
        placeOfCell(2),
        `\`${retryText}\` is no retry: write one of ${list(retrySchema.options)}.`,
      );
    const owner = ownerSchema.safeParse(ownerText);
    if (!owner.success)
      reporter.report(
        'invalid-value',
        placeOfCell(3),
        `\`${ownerText}\` is no owner: write one of ${list(ownerSchema.options)}.`,
      );
    facts.set(code, {
      product: id,
      code,
      category,
      retry: retry.data ?? 'none',
      owner: owner.data ?? 'nobody',
      equivalent: equivalent === '-' ? null : equivalent,
      symbols: [],
      editions: [],
      place,
      equivalentPlace: placeOfCell(4),
      hasCategory,
    });
  }
  for (const [code, place] of lost)
    if (!facts.has(code)) facts.set(code, unreadFacts(id, code, place));
  return facts;
}

/** Stands for a row that is not whole, so that its code is not called unknown everywhere else. */
function unreadFacts(product: string, code: string, place: Place): PlacedFacts {
  const values = { category: '', retry: 'none', owner: 'nobody', equivalent: null } as const;
  return {
    product,
    code,
    ...values,
    symbols: [],
    editions: [],
    place,
    equivalentPlace: place,
    hasCategory: false,
  };
}

function readSymbols(files: Files, folder: string, reporter: Reporter): PlacedSymbol[] {
  const { rows } = readTsv(
    files,
    `${folder}/symbols.tsv`,
    ['code', 'platform', 'symbol'],
    reporter,
  );
  return rows.flatMap(({ cells, place }) => {
    const [code, platform, symbol] = texts(cells);
    const result = symbolSchema.safeParse({ symbol, platform });
    if (result.success) return [{ code, symbol: result.data, place }];
    for (const { path, message } of result.error.issues) {
      const [cell, why] =
        path[0] === 'platform'
          ? ([cells[1], `is no platform: write one of ${list(platformSchema.options)}`] as const)
          : ([cells[2], message] as const);
      reporter.report(
        'invalid-value',
        { file: place.file, ...placeOf(cell) },
        `\`${cell.text}\` ${why}.`,
      );
    }
    return [];
  });
}

function readEditions(
  files: Files,
  folder: string,
  facts: Map<string, PlacedFacts>,
  product: Product,
  reporter: Reporter,
): void {
  const ids = new Set(product.editions.map((edition) => edition.id));
  for (const path of below(files, `${folder}/editions`)) {
    const file = `${folder}/editions/${path}`;
    if (!ids.has(path.replace(/\.tsv$/, ''))) {
      reporter.report(
        'unknown-edition',
        { file, line: 1, column: 1 },
        `\`${path}\` is named for no edition of product.yaml.`,
      );
    }
  }
  for (const edition of ids) {
    for (const { cells, place } of readTsv(
      files,
      `${folder}/editions/${edition}.tsv`,
      ['code', 'heading'],
      reporter,
    ).rows) {
      const entry = known(facts, cells[0].text, place, reporter);
      if (entry && !entry.editions.includes(edition)) entry.editions.push(edition);
    }
  }
}

function known(
  facts: Map<string, PlacedFacts>,
  code: string,
  place: Place,
  reporter: Reporter,
): PlacedFacts | undefined {
  const entry = facts.get(code);
  if (!entry) reporter.report('unknown-code', place, `\`${code}\` is not in codes.tsv.`);
  return entry;
}

function texts<Cells extends readonly Cell[]>(cells: Cells): { [Column in keyof Cells]: string } {
  return cells.map((cell) => cell.text) as { [Column in keyof Cells]: string };
}

/** Facts, and where they stand, for what is found out about them later. */
export interface PlacedFacts extends Facts {
  place: Place;
  equivalentPlace: Place;
  /** Whether its category is one of the product's. */
  hasCategory: boolean;
}

interface PlacedSymbol {
  code: string;
  symbol: CodeSymbol;
  place: Place;
}
