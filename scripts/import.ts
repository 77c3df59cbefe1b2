import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { readContent } from '../src/loaders/read-content.ts';
import { readRecord } from '../src/record/read-record.ts';
import { compareEdition } from './import/compare-edition.ts';
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

/** Rewrites an edition's list of codes from an official document, and tells what that changes. */
async function importEdition(id: string, editionId: string, document: string): Promise<string> {
  const rows = await readDocument(document);
  if (rows.length === 0)
    throw new Error(`No codes were found in ${document}; nothing was changed.`);
  const { files } = await readContent(contentFolder);
  // Problems of the record are the build's to report: an import often comes first, and codes are added after it.
  const { record } = readRecord(files);
  const editions = record.products.find((entry) => entry.id === id)?.editions;
  if (!editions) throw new Error(`\`${id}\` is no product: add content/${id}/product.yaml first.`);
  if (!editions.some((entry) => entry.id === editionId)) {
    throw new Error(
      `\`${editionId}\` is no edition of \`${id}\`: add it to content/${id}/product.yaml first.`,
    );
  }
  const path = `${id}/editions/${editionId}.tsv`;
  const { tsv, report } = compareEdition(rows, files.get(`content/${path}`) ?? '', id, record);
  await mkdir(dirname(`${contentFolder}/${path}`), { recursive: true });
  await writeFile(`${contentFolder}/${path}`, tsv);
  return `content/${path}: ${report}`;
}
