import type { VFile } from 'vfile';
import { fileStart, report } from '../report/report.ts';
import { below, openFile, type OpenFiles } from './files.ts';
import { findCode, readCodes, type KnownCodes } from './read-codes.ts';
import { readTable } from './read-table.ts';
import type { ProductWithId } from './schemas/product.ts';
import { callsTable, everyPlatform } from './tables/calls.ts';
import { editionTable } from './tables/edition.ts';
import { phrasesTable } from './tables/phrases.ts';
import { symbolsTable } from './tables/symbols.ts';

/** What holds of a product's codes in every language; null where `codes.tsv` cannot be read. */
export function readFacts(
  files: OpenFiles,
  product: ProductWithId,
  classes: ReadonlySet<string>,
): KnownCodes | null {
  const folder = `content/${product.id}`;
  const known = readCodes(openFile(files, `${folder}/codes.tsv`), product, classes);
  if (!known) return null;
  addSymbols(openFile(files, `${folder}/symbols.tsv`), known);
  addCalls(openFile(files, `${folder}/calls.tsv`), known);
  addPhrases(openFile(files, `${folder}/phrases.tsv`), known);
  const ids = new Set(product.editions.map(({ id }) => id));
  for (const path of below(files, `${folder}/editions`)) {
    if (ids.has(path.replace(/\.tsv$/, ''))) continue;
    const what = `\`${path}\` is named for no edition of product.yaml.`;
    report(openFile(files, `${folder}/editions/${path}`), 'unknown-edition', fileStart, what);
  }
  for (const id of ids) addEdition(openFile(files, `${folder}/editions/${id}.tsv`), id, known);
  return known;
}

function addSymbols(file: VFile, known: KnownCodes): void {
  for (const row of readTable(file, symbolsTable).rows) {
    const { symbol, platform } = row.entry;
    const symbols = findCode(known, file, row)?.facts?.symbols ?? [];
    if (!symbols.some((other) => other.platform === platform && other.symbol === symbol))
      symbols.push({ symbol, platform });
    else {
      const what = `\`${symbol}\` is already given for \`${row.id}\` on ${platform}.`;
      report(file, 'duplicate-row', row.place, what);
    }
  }
}

function addCalls(file: VFile, known: KnownCodes): void {
  for (const row of readTable(file, callsTable).rows) {
    const { call, platform } = row.entry;
    const calls = findCode(known, file, row)?.facts?.calls ?? [];
    const twin = calls.find(
      (other) =>
        other.call === call &&
        (other.platform === platform || [other.platform, platform].includes(everyPlatform)),
    );
    if (!twin) calls.push({ call, platform });
    else {
      const what = `\`${call}\` is already said to return \`${row.id}\` on \`${twin.platform}\`.`;
      report(file, 'duplicate-row', row.place, what);
    }
  }
}

function addPhrases(file: VFile, known: KnownCodes): void {
  for (const row of readTable(file, phrasesTable).rows) {
    const phrases = findCode(known, file, row)?.facts?.phrases ?? [];
    if (phrases.length === 0) phrases.push(...row.entry.digests.split(' '));
    else report(file, 'duplicate-row', row.place, `\`${row.id}\` already has phrases.`);
  }
}

function addEdition(file: VFile, edition: string, known: KnownCodes): void {
  for (const row of readTable(file, editionTable).rows) {
    const editions = findCode(known, file, row)?.facts?.editions ?? [];
    if (!editions.includes(edition)) editions.push(edition);
  }
}
