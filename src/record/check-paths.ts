import { localeIds } from '../i18n/locales.ts';
import { fileStart, report } from '../report/report.ts';
import { below, openFile, type OpenFiles } from './files.ts';
import { guidePath } from './guide-path.ts';
import type { ProductWithId } from './schemas/product.ts';

/** Reports files that belong to no product and that nothing reads. */
export function checkSharedFiles(files: OpenFiles): void {
  const tables = localeIds.flatMap((locale) => [
    `equivalents/${locale}.md`,
    `synonyms/${locale}.md`,
    `changes/${locale}.md`,
  ]);
  // The glossary is for those who write the rows.
  const known = ['GLOSSARY.md', 'changes.tsv', 'links.tsv', 'equivalents/topics.tsv', ...tables];
  for (const path of below(files, 'content')) {
    if (known.includes(path) || guidePath.test(path)) continue;
    if (/^(?!equivalents\/|synonyms\/|changes\/|guides\/).+\//.test(path)) continue;
    const what = `\`${path}\` belongs to no product and is nothing that all share.`;
    report(openFile(files, `content/${path}`), 'unexpected-file', fileStart, what);
  }
}

/** Reports files of a product that nothing reads; what stands in editions/ is held against the ids of editions. */
export function checkProductFiles(files: OpenFiles, { id, categories }: ProductWithId): void {
  const tables = [
    'differences',
    'support',
    'commands',
    'command-names',
    ...categories.map((category) => category.id),
  ];
  const words = localeIds.flatMap((locale) => [
    `${locale}/queries.tsv`,
    ...tables.map((table) => `${locale}/${table}.md`),
  ]);
  const known = new Set([...facts, ...words]);
  for (const path of below(files, `content/${id}`)) {
    if (known.has(path) || path.startsWith('editions/')) continue;
    const what = `\`${path}\` is neither facts nor the words of a category.`;
    report(openFile(files, `content/${id}/${path}`), 'unexpected-file', fileStart, what);
  }
}

const facts = [
  'product.yaml',
  'codes.tsv',
  'symbols.tsv',
  'calls.tsv',
  'phrases.tsv',
  'links.tsv',
  'commands.tsv',
  'command-pages.tsv',
];
