import { expect, test } from 'vitest';
import { below } from '../../../src/record/files.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const PRODUCT = 'demo-im/product.yaml';

test('the record is plain data, without the places that checks needed', () => {
  const { record } = readRecord(demoFiles());
  expect(structuredClone(record)).toEqual(record);
  expect(JSON.stringify(record)).not.toMatch(
    /"(?:place|titlePlace|equivalentPlace|figures|hasCategory)"/,
  );
  expect(record.equivalents.map(({ id }) => id)).toEqual(['server-busy', 'ticket-expired']);
  expect(record.differences.map(({ locale }) => locale)).toEqual(['en', 'ja', 'ko', 'zh']);
  expect(record.synonyms).toContainEqual({ locale: 'en', typed: 'token', term: 'ticket' });
});

const filesOf = (folder: string) =>
  ['en', 'ja', 'ko', 'zh'].map((locale) => `content/${folder}/${locale}.md`);

test('an empty record lacks the tables that all products share', () => {
  const { problems } = readRecord(new Map());
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
    [
      'content/links.tsv',
      ...filesOf('equivalents'),
      'content/equivalents/topics.tsv',
      'content/changes.tsv',
      ...filesOf('changes'),
      ...filesOf('synonyms'),
    ].map((file) => `${file} missing-file`),
  );
});

test('a folder without a description is a product without one', () => {
  expect(reportOf({ 'content/other-im/codes.tsv': 'code\n' })).toEqual([
    'other-im/product.yaml:1:1 missing-file The file is missing.',
  ]);
});

test('an empty description is no product', () => {
  expect(reportOf({ [`content/${PRODUCT}`]: '' })).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:1:1 invalid-value The file is wrong: expected object, received null.",
    ]
  `);
});

test('a second document, a tab and a missing colon are told in plain words', () => {
  expect(reportOf(edit(PRODUCT, 'editions:', '---\neditions:'))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:16:1 invalid-yaml The file holds a second document behind \`---\`.",
    ]
  `);
  expect(reportOf(edit(PRODUCT, '  en: https', '\ten: https'))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:5:1 invalid-yaml Tabs are not allowed as indentation.",
      "demo-im/product.yaml:5:6 invalid-yaml Implicit keys need to be on a single line.",
      "demo-im/product.yaml:5:6 invalid-yaml Nested mappings are not allowed in compact mappings.",
      "demo-im/product.yaml:6:7 invalid-yaml Implicit keys need to be on a single line.",
      "demo-im/product.yaml:6:7 invalid-yaml Nested mappings are not allowed in compact mappings.",
      "demo-im/product.yaml:7:7 invalid-yaml Implicit keys need to be on a single line.",
      "demo-im/product.yaml:7:7 invalid-yaml Nested mappings are not allowed in compact mappings.",
    ]
  `);
  expect(reportOf(edit(PRODUCT, 'vendor: Demo Works', 'vendor Demo Works'))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:3:1 invalid-yaml Implicit keys need to be on a single line.",
    ]
  `);
});

test('a value that is missing is placed at what should hold it', () => {
  expect(reportOf(edit(PRODUCT, 'ja: デモIM, ', ''))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:1:8 invalid-value The value of \`names.ja\` is missing.",
    ]
  `);
  expect(reportOf(edit(PRODUCT, 'vendor: Demo Works\n', ''))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:1:1 invalid-value The value of \`vendor\` is missing.",
    ]
  `);
});

test('ids that repeat and keys that nothing reads are placed at themselves', () => {
  expect(reportOf(edit(PRODUCT, 'id: server-group', 'id: login'))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:13:9 invalid-value The value of \`categories.1.id\` repeats \`login\`, which \`categories.0\` is called already.",
      "demo-im/product.yaml:18:88 invalid-value The value of \`editions.1.incomplete.0\` is \`server-group\`, which is no category of the product.",
    ]
  `);
  expect(reportOf(edit(PRODUCT, '{ id: zh, ', '{ id: zh, by: x, at: y, '))).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:17:15 invalid-value The value of \`editions.0\` has no place for \`by\`, \`at\`.",
    ]
  `);
});

test('a class that one language lacks or damages is known to the codes that belong to it', () => {
  expect(reportOf(edit('equivalents/ko.md', '| 티켓 만료 |', '|  |'))).toMatchInlineSnapshot(`
    [
      "equivalents/ko.md:4:20 empty-cell The cell under \`이름\` is empty.",
    ]
  `);
  expect(reportOf({ 'content/equivalents/ko.md': null })).toMatchInlineSnapshot(`
    [
      "equivalents/ko.md:1:1 missing-file The file is missing.",
    ]
  `);
});

test('a class that no code belongs to is published like any other', () => {
  const row = '| unused-class | X | Y. |\n';
  const all = ['en', 'ja', 'ko', 'zh'].map((locale) =>
    edit(`equivalents/${locale}.md`, '| ticket-expired', `${row}| ticket-expired`),
  );
  const topic = edit(
    'equivalents/topics.tsv',
    'ticket-expired',
    'unused-class\tlogin\nticket-expired',
  );
  const { record, problems } = readRecord(
    demoFiles(Object.assign({}, topic, ...all) as Record<string, string>),
  );
  expect(problems).toEqual([]);
  expect(record.equivalents.map(({ id }) => id)).toContain('unused-class');
});

test('a difference that cannot be read is not missing, and of two the first counts', () => {
  expect(reportOf(edit('demo-im/zh/differences.md', '| 101 | 中文', '| 101 | 中 | 文')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/zh/differences.md:3:3 column-count The row has 3 cells where the header has 2.",
    ]
  `);
  expect(
    reportOf(
      edit(
        'demo-im/en/differences.md',
        '| 101 |',
        '| 999 | Only here. |\n| 101 | First, of 7 days. |\n| 101 |',
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/en/differences.md:3:3 missing-language The difference of \`999\` has no row in \`ja\`, \`ko\`, \`zh\`.",
      "demo-im/en/differences.md:3:3 unknown-code \`999\` is not in codes.tsv.",
      "demo-im/en/differences.md:5:3 duplicate-code \`101\` is already defined at content/demo-im/en/differences.md:4:3.",
    ]
  `);
});

test('a term is looked for in titles of its own language, and only when all titles could be read', () => {
  expect(reportOf(edit('synonyms/ko.md', '티켓', 'ticket'))).toMatchInlineSnapshot(`
    [
      "synonyms/ko.md:3:8 unknown-term No title in \`ko\` holds \`ticket\`.",
    ]
  `);
  expect(
    reportOf({
      ...edit('synonyms/ko.md', '티켓', 'ticket'),
      ...edit(PRODUCT, 'vendor:', 'vendors:'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:1:1 invalid-value The value of \`vendor\` is missing.",
      "demo-im/product.yaml:3:1 invalid-value The file has no place for \`vendors\`.",
    ]
  `);
});

test('a file is known by its whole path', () => {
  const text = demoFiles().get('content/demo-im/en/login.md') ?? '';
  const paths = [
    'demo-im/login.md',
    'demo-im/en/login.tsv',
    'demo-im/en/old/login.md',
    'demo-im/en/codes.tsv',
    'synonyms/fr.md',
  ];
  const report = reportOf(Object.fromEntries(paths.map((path) => [`content/${path}`, text])));
  expect(report.map((line) => line.split(' ', 2).join(' '))).toEqual(
    paths.sort().map((path) => `${path}:1:1 unexpected-file`),
  );
});

test('the glossary stands beside what it rules', () => {
  expect(reportOf({ 'content/GLOSSARY.md': '# How the record is written\n' })).toEqual([]);
});

test('keys that are no text are placed at what holds them', () => {
  expect(reportOf(edit(PRODUCT, 'vendor: Demo Works', 'vendor: Demo Works\n[a]: 1')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/product.yaml:1:1 invalid-value The file has no place for \`[ a ]\`.",
    ]
  `);
});

test('paths below a folder are sorted and relative, and a folder whose name only begins alike is another', () => {
  const files = new Map([
    ['content/b/x', ''],
    ['content/a/z', ''],
    ['content/a/y/x', ''],
    ['content/ab/x', ''],
  ]);
  expect(below(files, 'content/a')).toEqual(['y/x', 'z']);
});
