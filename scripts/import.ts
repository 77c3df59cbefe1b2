import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { readRecord } from '../src/record/read-record.ts';
import { formatProblems } from '../src/report/format-problems.ts';
import { compareEdition } from './import/compare-edition.ts';
import { mergeSymbols } from './import/merge-symbols.ts';
import { namesOf } from './import/names-of.ts';
import { readDocument } from './read-document.ts';

const [product, edition, file, ...others] = process.argv.slice(2);
try {
  if (!product || !edition || !file || others.length > 0) {
    throw new Error(
      'Usage: npm run import -- PRODUCT EDITION FILE\nExample: npm run import -- tencent-im ko error-codes.md',
    );
  }
  console.log(await importEdition(product, edition, file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Rewrites an edition's list of codes, and the names that an SDK's own list gives them, and tells what that changes. */
async function importEdition(id: string, editionId: string, document: string): Promise<string> {
  const rows = await readDocument(document);
  if (rows.length === 0)
    throw new Error(`No codes were found in ${document}; nothing was changed.`);
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
  const path = `${id}/editions/${editionId}.tsv`;
  const before = (name: string) => files.get(`content/${name}`) ?? '';
  if (edition.kind !== 'sdk') return write(path, compareEdition(rows, before(path), id, record));
  const own = rows.filter((row) => row.cells[0] && namesOf(row).includes(row.cells[0]));
  if (own.length === 0) throw new Error(`No row of ${document} has a name beside its code.`);
  const symbols = `${id}/symbols.tsv`;
  const known = new Set(record.facts.flatMap(({ product, code }) => (product === id ? code : [])));
  // A row without a name of today is of an older version: it names codes, but brings none.
  const naming = rows.filter((row) => own.includes(row) || known.has(row.code));
  return [
    await write(path, compareEdition(own, before(path), id, record)),
    await write(symbols, mergeSymbols(naming, before(symbols), edition.platform)),
  ].join('\n');
}

async function write(path: string, { tsv, report }: { tsv: string; report: string }) {
  const file = `${contentFolder}/${path}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, tsv);
  return `content/${path}: ${report}`;
}
