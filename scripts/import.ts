import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CodeRow } from '../src/documents/extract-codes.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { readRecord } from '../src/record/read-record.ts';
import type { Source } from '../src/record/schemas/source.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { hostsOf } from './drift/hosts.ts';
import { latestRows } from './drift/latest-rows.ts';
import { compareEdition } from './import/compare-edition.ts';
import { formatList } from './import/format-list.ts';
import { mergeSymbols } from './import/merge-symbols.ts';
import { ownRows } from './import/own-rows.ts';
import { readDocument } from './read-document.ts';

const [product, edition, file, ...others] = process.argv.slice(2);
try {
  if (!product || !edition || others.length > 0) {
    throw new Error(
      'Usage: npm run import -- PRODUCT EDITION [FILE]\nExample: npm run import -- tencent-im ko error-codes.md',
    );
  }
  console.log(await importEdition(product, edition, file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Rewrites an edition's list of codes, and the names that an SDK's own list gives them, by a document or by the
 * edition's source, and tells what that changes.
 */
async function importEdition(id: string, editionId: string, document?: string): Promise<string> {
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
  const { name, rows } = await (document === undefined
    ? fromSource(edition.source)
    : fromFile(document));
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
  const told = await write(path, { tsv, report });
  if (edition.kind !== 'sdk') return told;
  const symbols = `${id}/symbols.tsv`;
  const known = new Set(record.facts.flatMap(({ product, code }) => (product === id ? code : [])));
  // A row of an older version names codes, but brings none.
  const naming = rows.filter((row) => own.includes(row) || known.has(row.code));
  const merged = mergeSymbols(naming, before(symbols), edition.platform);
  return `${told}\n${await write(symbols, merged)}`;
}

async function fromFile(name: string): Promise<{ name: string; rows: CodeRow[] }> {
  const rows = await readDocument(name);
  if (rows.length === 0) throw new Error(`No codes were found in ${name}; nothing was changed.`);
  return { name, rows };
}

async function fromSource(source: Source | undefined): ReturnType<typeof fromFile> {
  if (source) return latestRows(source, hostsOf(process.env));
  throw new Error('The edition names no source in product.yaml: give the document as a file.');
}

async function write(path: string, { tsv, report }: { tsv: string; report: string }) {
  const file = `${contentFolder}/${path}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, tsv);
  return `content/${path}: ${report}`;
}
