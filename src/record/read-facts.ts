import type { Reporter } from '../report/reporter.ts';
import { formatPlace } from '../report/reporter.ts';
import type { Place } from '../report/problem.ts';
import { codeIdSchema } from '../schemas/code-id.ts';
import { ownerSchema, retrySchema, symbolSchema, type CodeSymbol, type Facts } from '../schemas/facts.ts';
import type { Product } from '../schemas/product.ts';
import { below, type Files } from './files.ts';
import { readTsv } from './read-tsv.ts';
import { placeOf } from './rows.ts';

/** What holds of a product's codes in every language, in the order of `codes.tsv`, by code. */
export function readFacts(files: Files, id: string, product: Product, reporter: Reporter): Map<string, PlacedFacts> {
  const folder = `content/${id}`;
  const facts = readCodes(files, id, product, reporter);
  for (const { code, symbol, place } of readSymbols(files, folder, reporter)) {
    const entry = known(facts, code, place, reporter);
    if (entry?.symbols.some((other) => other.platform === symbol.platform && other.symbol === symbol.symbol)) {
      reporter.report('duplicate-row', place, `\`${symbol.symbol}\` is already given for \`${code}\` on ${symbol.platform}.`);
    } else entry?.symbols.push(symbol);
  }
  readEditions(files, folder, facts, product, reporter);
  return facts;
}

function readCodes(files: Files, id: string, product: Product, reporter: Reporter): Map<string, PlacedFacts> {
  const facts = new Map<string, PlacedFacts>();
  const categories = new Set(product.categories.map((category) => category.id));
  const header = ['code', 'category', 'retry', 'owner', 'equivalent'];
  for (const { cells, place } of readTsv(files, `content/${id}/codes.tsv`, header, reporter)) {
    const [code = '', category = '', retryText = '', ownerText = '', equivalent = ''] = cells.map((cell) => cell.text);
    const placeOfCell = (index: number) => ({ file: place.file, ...placeOf(cells[index]) });
    if (!codeIdSchema.safeParse(code).success) {
      reporter.report('invalid-code', place, `\`${code}\` is no code.`);
      continue;
    }
    const first = facts.get(code);
    if (first) {
      reporter.report('duplicate-code', place, `\`${code}\` is already defined at ${formatPlace(first.place)}.`);
      continue;
    }
    if (!categories.has(category)) {
      reporter.report('unknown-category', placeOfCell(1), `\`${category}\` is no category of \`${id}\`.`);
    }
    const retry = retrySchema.safeParse(retryText);
    if (!retry.success) reporter.report('invalid-value', placeOfCell(2), `\`${retryText}\` is no retry: ${oneOf(retrySchema.options)}.`);
    const owner = ownerSchema.safeParse(ownerText);
    if (!owner.success) reporter.report('invalid-value', placeOfCell(3), `\`${ownerText}\` is no owner: ${oneOf(ownerSchema.options)}.`);
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
    });
  }
  return facts;
}

function readSymbols(files: Files, folder: string, reporter: Reporter): PlacedSymbol[] {
  const rows = readTsv(files, `${folder}/symbols.tsv`, ['code', 'platform', 'symbol'], reporter);
  return rows.flatMap(({ cells, place }) => {
    const [code = '', platform, symbol] = cells.map((cell) => cell.text);
    const result = symbolSchema.safeParse({ symbol, platform });
    if (result.success) return [{ code, symbol: result.data, place }];
    for (const issue of result.error.issues) {
      const cell = cells[issue.path[0] === 'platform' ? 1 : 2];
      reporter.report('invalid-value', { file: place.file, ...placeOf(cell) }, `\`${cell?.text}\` ${issue.message}.`);
    }
    return [];
  });
}

function readEditions(files: Files, folder: string, facts: Map<string, PlacedFacts>, product: Product, reporter: Reporter): void {
  const ids = new Set(product.editions.map((edition) => edition.id));
  for (const path of below(files, `${folder}/editions`)) {
    const file = `${folder}/editions/${path}`;
    if (!ids.has(path.replace(/\.tsv$/, ''))) {
      reporter.report('unknown-edition', { file, line: 1, column: 1 }, `\`${path}\` is named for no edition of product.yaml.`);
    }
  }
  for (const edition of ids) {
    for (const { cells, place } of readTsv(files, `${folder}/editions/${edition}.tsv`, ['code', 'heading'], reporter)) {
      const entry = known(facts, cells[0]?.text ?? '', place, reporter);
      if (entry && !entry.editions.includes(edition)) entry.editions.push(edition);
    }
  }
}

function known(facts: Map<string, PlacedFacts>, code: string, place: Place, reporter: Reporter): PlacedFacts | undefined {
  const entry = facts.get(code);
  if (!entry) reporter.report('unknown-code', place, `\`${code}\` is not in codes.tsv.`);
  return entry;
}

function oneOf(options: readonly string[]): string {
  return `write one of ${options.map((option) => `\`${option}\``).join(', ')}`;
}

/** Facts, and where they stand, for what is found out about them later. */
export interface PlacedFacts extends Facts {
  place: Place;
  equivalentPlace: Place;
}

interface PlacedSymbol {
  code: string;
  symbol: CodeSymbol;
  place: Place;
}
