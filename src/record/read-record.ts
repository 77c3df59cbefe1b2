import { localeIds } from '../i18n/locales.ts';
import type { Problem } from '../report/problem.ts';
import { Reporter } from '../report/reporter.ts';
import type { Equivalent } from './schemas/equivalent.ts';
import type { Facts } from './schemas/facts.ts';
import type { Product } from './schemas/product.ts';
import type { Synonym } from './schemas/synonym.ts';
import type { Difference, Words } from './schemas/words.ts';
import { checkDifferences, checkLanguages } from './check-languages.ts';
import { below, type Files } from './files.ts';
import { readDifferences } from './read-differences.ts';
import { readEquivalents } from './read-equivalents.ts';
import { readFacts } from './read-facts.ts';
import { readProduct } from './read-product.ts';
import { readSynonyms } from './read-synonyms.ts';
import { readWords } from './read-words.ts';

/** The whole record out of the text of its files, with every problem in every one of them. Pure. */
export function readRecord(files: Files): RecordResult {
  const reporter = new Reporter();
  const record: ErrorRecord = {
    products: [],
    facts: [],
    words: [],
    differences: [],
    equivalents: [],
    synonyms: [],
  };
  const { equivalents, ids: classes } = readEquivalents(files, reporter);
  record.equivalents = equivalents;
  for (const id of productIds(files)) {
    const product = readProduct(files, `content/${id}/product.yaml`, reporter);
    if (!product) continue;
    readProductFiles(files, id, product, classes, record, reporter);
  }
  checkShared(files, reporter);
  // A row that could not be read may hold the term, so terms are looked for in a sound record only.
  const words = reporter.problems.length > 0 ? null : record.words;
  record.synonyms = localeIds.flatMap((locale) => readSynonyms(files, locale, words, reporter));
  return { record, problems: reporter.problems };
}

function readProductFiles(
  files: Files,
  id: string,
  product: Product,
  classes: ReadonlySet<string>,
  record: ErrorRecord,
  reporter: Reporter,
): void {
  checkUnexpected(files, id, product, reporter);
  const facts = readFacts(files, id, product, reporter);
  if (!facts) return;
  for (const { equivalent, equivalentPlace } of facts.values()) {
    if (equivalent === null || classes.has(equivalent)) continue;
    reporter.report(
      'unknown-equivalent',
      equivalentPlace,
      `\`${equivalent}\` is no class of equivalent codes.`,
    );
  }
  const read = localeIds.flatMap((locale) =>
    product.categories.map(({ id: category }) =>
      readWords(files, { product: id, locale, category, facts }, reporter),
    ),
  );
  checkLanguages(facts, read, reporter);
  const differences = localeIds.map((locale) =>
    readDifferences(files, id, locale, facts, reporter),
  );
  checkDifferences(differences, reporter);
  record.products.push({ id, ...product });
  record.facts.push(
    ...[...facts.values()].map(
      ({ place: _place, equivalentPlace: _at, hasCategory: _has, ...entry }) => entry,
    ),
  );
  for (const { words } of read) {
    record.words.push(
      ...words.map(({ place: _place, titlePlace: _title, figures: _figures, ...entry }) => entry),
    );
  }
  for (const { differences: entries } of differences) {
    record.differences.push(
      ...entries.map(({ place: _place, figures: _figures, ...entry }) => entry),
    );
  }
}

/** Every folder of content/ but those that serve all products. */
function productIds(files: Files): string[] {
  const folders = new Set(
    below(files, 'content').flatMap((path) => path.match(/^[^/]+(?=\/)/) ?? []),
  );
  return [...folders].filter((folder) => folder !== 'equivalents' && folder !== 'synonyms').sort();
}

/** Reports files that belong to no product and that nothing reads. */
function checkShared(files: Files, reporter: Reporter): void {
  const known = new Set(
    localeIds.flatMap((locale) => [`equivalents/${locale}.md`, `synonyms/${locale}.md`]),
  );
  for (const path of below(files, 'content')) {
    if (known.has(path) || (path.includes('/') && !/^(?:equivalents|synonyms)\//.test(path)))
      continue;
    const place = { file: `content/${path}`, line: 1, column: 1 };
    reporter.report(
      'unexpected-file',
      place,
      `\`${path}\` belongs to no product and is no table that all share.`,
    );
  }
}

function checkUnexpected(files: Files, id: string, product: Product, reporter: Reporter): void {
  const tables = ['differences', ...product.categories.map((category) => category.id)];
  const words = localeIds.flatMap((locale) => tables.map((table) => `${locale}/${table}.md`));
  const known = new Set(['product.yaml', 'codes.tsv', 'symbols.tsv', ...words]);
  for (const path of below(files, `content/${id}`)) {
    // What stands in editions/ is held against the ids of editions.
    if (known.has(path) || path.startsWith('editions/')) continue;
    const place = { file: `content/${id}/${path}`, line: 1, column: 1 };
    reporter.report(
      'unexpected-file',
      place,
      `\`${path}\` is neither facts nor the words of a category.`,
    );
  }
}

/** Everything that the site publishes, as plain data. */
export interface ErrorRecord {
  products: (Product & { id: string })[];
  facts: Facts[];
  words: Words[];
  differences: Difference[];
  equivalents: Equivalent[];
  synonyms: Synonym[];
}

/** The record, and what is wrong with it. */
export interface RecordResult {
  record: ErrorRecord;
  problems: Problem[];
}
