import { localeIds, mapLocales } from '../i18n/locales.ts';
import type { Problem } from '../report/problem.ts';
import { problemsOf } from '../report/problems-of.ts';
import { checkAdded } from './check-added.ts';
import { checkChanges, type KnownProduct } from './check-changes.ts';
import { checkDifferences, checkLanguages } from './check-languages.ts';
import { checkProductFiles, checkSharedFiles } from './check-paths.ts';
import { checkUsed } from './check-used.ts';
import { below, openFile, openFiles, type Files, type OpenFiles } from './files.ts';
import { readChanges } from './read-changes.ts';
import { readCommands } from './read-commands.ts';
import { readDifferences } from './read-differences.ts';
import { readEquivalents } from './read-equivalents.ts';
import { readFacts } from './read-facts.ts';
import type { LinkTable } from './link-table.ts';
import { readGuides } from './read-guides.ts';
import { readLinks } from './read-links.ts';
import { readProduct } from './read-product.ts';
import { readQueries } from './read-queries.ts';
import { readSupport } from './read-support.ts';
import { readSynonyms } from './read-synonyms.ts';
import { readWords } from './read-words.ts';
import type { Change } from './schemas/change.ts';
import type { Command } from './schemas/command.ts';
import type { Equivalent } from './schemas/equivalent.ts';
import type { Facts } from './schemas/facts.ts';
import type { Guide } from './schemas/guide.ts';
import type { ProductWithId } from './schemas/product.ts';
import type { Synonym } from './schemas/synonym.ts';
import type { Support } from './schemas/support.ts';
import type { Difference, Words } from './schemas/words.ts';

/** The whole record out of the text of its files, with every problem in every one of them. Pure. */
export function readRecord(texts: Files): RecordResult {
  const files = openFiles(texts);
  const ids = productIds(files);
  checkSharedFiles(files);
  const links = readLinks(openFile(files, 'content/links.tsv'));
  const { equivalents, ids: classes } = readEquivalents(files, links);
  const parts = ids.flatMap((id) => {
    const product = readProduct(openFile(files, `content/${id}/product.yaml`));
    return product ? readProductFiles(files, { id, ...product }, classes) : [];
  });
  const words = parts.flatMap((part) => part.words);
  const changes = readChanges(files, links);
  checkChanges(changes, ids, parts);
  const titlesOfCodes = new Map(
    words.map(({ locale, product, code, meaning }) => [
      `${locale}/${product}/${code}`,
      meaning.text,
    ]),
  );
  const guides = readGuides(files, {
    links,
    products: parts,
    folders: ids,
    titles: titlesOfCodes,
  });
  // A row that could not be read may hold a code, a term or a link: these are counted and looked for in a sound record only.
  const isSound = problemsIn(files).length === 0;
  if (isSound) {
    checkAdded(changes, parts);
    for (const table of [links, ...parts.map((part) => part.links)]) checkUsed(table);
  }
  const titles = isSound ? words : null;
  const synonyms = localeIds.flatMap((locale) =>
    readSynonyms(openFile(files, `content/synonyms/${locale}.md`), locale, titles, links),
  );
  const record = {
    products: parts.map(({ product }) => product),
    facts: parts.flatMap(({ facts }) => facts),
    words,
    differences: parts.flatMap(({ differences }) => differences),
    support: parts.flatMap(({ support }) => support ?? []),
    commands: parts.flatMap(({ commands }) => commands),
    equivalents,
    synonyms,
    changes: changes.changes,
    guides,
  };
  return { record, problems: problemsIn(files) };
}

function readProductFiles(
  files: OpenFiles,
  product: ProductWithId,
  classes: ReadonlySet<string>,
): ProductPart[] {
  const { id } = product;
  checkProductFiles(files, product);
  const known = readFacts(files, product, classes);
  const links = readLinks(openFile(files, `content/${id}/links.tsv`));
  if (!known) return [];
  const read = localeIds.flatMap((locale) =>
    product.categories.map(({ id: category }) => {
      const file = openFile(files, `content/${id}/${locale}/${category}.md`);
      return readWords(file, { product: id, locale, category }, known, links);
    }),
  );
  const queries = mapLocales((locale) =>
    readQueries(openFile(files, `content/${id}/${locale}/queries.tsv`), known),
  );
  checkLanguages(known, read);
  const differences = localeIds.map((locale) => {
    const file = openFile(files, `content/${id}/${locale}/differences.md`);
    return readDifferences(file, { product: id, locale }, known, links);
  });
  checkDifferences(differences);
  const support = readSupport(files, id, links);
  const commands = readCommands(files, id, known, links);
  return [
    {
      product,
      codes: known.codes,
      links,
      facts: [...known.codes.values()].flatMap(({ facts }) => facts ?? []),
      words: read.flatMap(({ locale, words }) =>
        words.map(({ entry }) => ({ ...entry, queries: queries[locale].get(entry.code) ?? [] })),
      ),
      differences: differences.flatMap((table) => table.differences.map(({ entry }) => entry)),
      support,
      commands,
    },
  ];
}

/** Every folder of content/ but those that serve all products. */
function productIds(files: OpenFiles): string[] {
  const folders = new Set(
    below(files, 'content').flatMap((path) => path.match(/^[^/]+(?=\/)/) ?? []),
  );
  return [...folders].filter((folder) => !shared.includes(folder)).sort();
}

const shared = ['equivalents', 'synonyms', 'changes', 'guides'];

function problemsIn(files: OpenFiles): Problem[] {
  return [...files.values()].flatMap(problemsOf);
}

/** Everything that the site publishes, as plain data. */
export interface ErrorRecord {
  products: ProductWithId[];
  facts: Facts[];
  words: Words[];
  differences: Difference[];
  support: Support[];
  commands: Command[];
  equivalents: Equivalent[];
  synonyms: Synonym[];
  changes: Change[];
  guides: Guide[];
}

/** The record, and what is wrong with it. */
export interface RecordResult {
  record: ErrorRecord;
  problems: Problem[];
}

interface ProductPart
  extends KnownProduct, Pick<ErrorRecord, 'facts' | 'words' | 'differences' | 'commands'> {
  links: LinkTable;
  support: Support | null;
}
