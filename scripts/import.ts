import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CodeRow } from '../src/documents/extract-codes.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { readRecord } from '../src/record/read-record.ts';
import type { Edition } from '../src/record/schemas/edition.ts';
import type { Source } from '../src/record/schemas/source.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { hostsOf } from './sources/hosts.ts';
import { latestRows } from './sources/latest-rows.ts';
import { compareEdition } from './import/compare-edition.ts';
import { formatCommands } from './import/format-commands.ts';
import { formatList } from './import/format-list.ts';
import { mergePhrases } from './import/merge-phrases.ts';
import { mergeSymbols } from './import/merge-symbols.ts';
import { ownRows } from './import/own-rows.ts';
import { readPages } from './import/read-pages.ts';
import { readDocument } from './read-document.ts';

const [product, edition, ...paths] = process.argv.slice(2);
try {
  if (!product || !edition) {
    throw new Error(
      'Usage: npm run import -- PRODUCT EDITION [FILE]\nExample: npm run import -- tencent-im ko error-codes.md\nOf the pages of a REST API, there may be many: npm run import -- tencent-im rest-2024-12 PAGES…',
    );
  }
  console.log(await importEdition(product, edition, paths));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Rewrites an edition's list of codes, the phrases by which search finds them, the names that an SDK's own list gives
 * them, and the calls that the pages of a REST API give them to, by documents or by the edition's source, and tells
 * what that changes.
 */
async function importEdition(
  id: string,
  editionId: string,
  paths: readonly string[],
): Promise<string> {
  const { files } = await readContent(contentFolder);
  // Problems of the record are the build's to report: an import often comes first, and codes are added after it.
  const { record, problems } = readRecord(files);
  const editions = record.products.find((entry) => entry.id === id)?.editions;
  if (!editions) {
    const own = problems.filter(({ file }) => file === `content/${id}/product.yaml`);
    if (own.length > 0) throw new Error(formatProblems(own));
    throw new Error(`\`${id}\` is no product: add content/${id}/product.yaml first.`);
  }
  const edition = editions.find((entry) => entry.id === editionId);
  if (!edition) {
    throw new Error(
      `\`${editionId}\` is no edition of \`${id}\`: add it to content/${id}/product.yaml first.`,
    );
  }
  const { name, rows } = await (paths.length === 0
    ? fromSource(edition.source)
    : fromFiles(paths, edition));
  const own = ownRows(rows, edition);
  if (own.length === 0) throw new Error(`No row of ${name} has a name beside its code.`);
  const before = (path: string) => files.get(`content/${path}`) ?? '';
  const path = `${id}/editions/${editionId}.tsv`;
  const { tsv, changes, remarks } = compareEdition(own, before(path), id, record);
  const codes = new Set(own.map(({ code }) => code)).size;
  const report = [
    `${own.length} rows, ${codes} codes of ${name}`,
    ...Object.entries({ ...changes, ...remarks }).map(([label, list]) => formatList(label, list)),
  ].join('\n');
  const known = new Set(record.facts.flatMap(({ product, code }) => (product === id ? code : [])));
  // A row of an older version names codes, but brings none.
  const naming = rows.filter((row) => own.includes(row) || known.has(row.code));
  const phrases = `${id}/phrases.tsv`;
  const told = [
    await write(path, { tsv, report }),
    await write(phrases, mergePhrases(naming, before(phrases))),
  ];
  if (edition.kind === 'sdk') {
    const symbols = `${id}/symbols.tsv`;
    told.push(await write(symbols, mergeSymbols(naming, before(symbols), edition.platform)));
  }
  const commands = edition.kind === 'api' && formatCommands(own, before(`${id}/commands.tsv`));
  if (commands) told.push(await write(`${id}/commands.tsv`, commands));
  return told.join('\n');
}

async function fromFiles(
  paths: readonly string[],
  { kind }: Pick<Edition, 'kind'>,
): Promise<{ name: string; rows: CodeRow[] }> {
  const [file, ...others] = paths as [string, ...string[]];
  if (kind !== 'api' && others.length > 0)
    throw new Error('Only the pages of a REST API are many: give one file.');
  const rows = kind === 'api' ? await readPages(paths) : await readDocument(file);
  const name = others.length > 0 ? `${paths.length} files` : file;
  if (rows.length === 0) throw new Error(`No codes were found in ${name}; nothing was changed.`);
  return { name, rows };
}

async function fromSource(source: Source | undefined): ReturnType<typeof fromFiles> {
  if (source) return latestRows(source, hostsOf(process.env));
  throw new Error('The edition names no source in product.yaml: give the document as a file.');
}

async function write(path: string, { tsv, report }: { tsv: string; report: string }) {
  const file = `${contentFolder}/${path}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, tsv);
  return `content/${path}: ${report}`;
}
