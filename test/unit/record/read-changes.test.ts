import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const TABLE = 'changes.tsv';

test('a change joins its row and its words in every language', () => {
  const { changes } = readRecord(demoFiles()).record;
  expect(changes.map(({ id }) => id)).toEqual(['log-decoder', 'group-codes', 'first-codes']);
  expect(changes[0]).toMatchObject({ date: '2024-05-20', product: null, added: 0, about: [] });
  expect(changes[0]?.details.en.html).toBe(
    'Paste up to 20 MB of a log, as the <a href="https://example.com/en/logs">guide</a> shows.',
  );
  expect(changes[1]).toMatchObject({ product: 'demo-im', about: ['server-group', '3000-3999'] });
  expect(changes[1]?.titles).toEqual({
    en: 'Codes of the group service',
    ja: 'グループサービスのコード',
    ko: '그룹 서비스의 코드',
    zh: '群组服务的错误码',
  });
});

test('a code that comes or goes without a row is missed, and so is one that a row tells of', () => {
  const untold = (to: string) => reportOf(edit(TABLE, 'demo-im\t2', to));
  expect(untold('demo-im\t1')).toMatchInlineSnapshot(`
    [
      "changes.tsv:1:1 untold-codes The rows of \`demo-im\` add up to 2 codes, and its codes.tsv has 3.",
    ]
  `);
  expect(untold('demo-im\t3')).toMatchInlineSnapshot(`
    [
      "changes.tsv:1:1 untold-codes The rows of \`demo-im\` add up to 4 codes, and its codes.tsv has 3.",
    ]
  `);
});

test('codes are counted only where every row of the record can be read', () => {
  const slip = edit('demo-im/codes.tsv', '-202\t', '-202x\t');
  expect(reportOf(slip).filter((line) => line.includes('untold-codes'))).toEqual([]);
});

test('values of a change are held to their shapes', () => {
  expect(reportOf(edit(TABLE, '2024-04-12\tdemo-im\t2\t-', '12.4.2024\tdemo-im\ttwo\t-')))
    .toMatchInlineSnapshot(`
      [
        "changes.tsv:4:13 invalid-value \`12.4.2024\` is no date: write \`2026-11-21\`.",
        "changes.tsv:4:31 invalid-value \`two\` is no number of codes: write \`12\`, or \`0\` for none.",
      ]
    `);
});

test('codes and categories are a product’s, and only those that it has', () => {
  expect(reportOf(edit(TABLE, '-\t0\t-', '-\t3\t101'))).toMatchInlineSnapshot(`
    [
      "changes.tsv:2:24 invalid-value \`-\` is no product, and only a product has codes and categories.",
    ]
  `);
  expect(reportOf(edit(TABLE, 'server-group 3000-3999', 'server-group log-in 102')))
    .toMatchInlineSnapshot(`
      [
        "changes.tsv:3:34 unknown-category \`log-in\` is no category of \`demo-im\`.",
        "changes.tsv:3:34 unknown-code \`102\` is no code of \`demo-im\`.",
      ]
    `);
});

test('a change of which no language tells is told once', () => {
  const row = 'first-codes\t';
  expect(reportOf(edit(TABLE, row, `second-look\t2024-04-13\tdemo-im\t0\t101\n${row}`)))
    .toMatchInlineSnapshot(`
      [
        "changes.tsv:4:1 missing-language The change \`second-look\` has no row in \`en\`, \`ja\`, \`ko\`, \`zh\`.",
      ]
    `);
});

test('of two rows with one id the first counts', () => {
  expect(reportOf(edit(TABLE, 'group-codes\t', 'log-decoder\t'))).toMatchInlineSnapshot(`
    [
      "changes.tsv:3:1 duplicate-row \`log-decoder\` is already defined at content/changes.tsv:2:1.",
      "changes/en.md:4:3 unknown-change \`group-codes\` is not in changes.tsv.",
      "changes/ja.md:4:3 unknown-change \`group-codes\` is not in changes.tsv.",
      "changes/ko.md:4:3 unknown-change \`group-codes\` is not in changes.tsv.",
      "changes/zh.md:4:3 unknown-change \`group-codes\` is not in changes.tsv.",
    ]
  `);
});

test('a row that cannot be read leaves its words alone, and words that cannot be read their row', () => {
  expect(reportOf(edit(TABLE, 'first-codes\t2024-04-12\t', 'first-codes\t')))
    .toMatchInlineSnapshot(`
      [
        "changes.tsv:4:1 column-count The row has 4 cells where the header has 5.",
      ]
    `);
  expect(reportOf(edit('changes/ko.md', '| 첫 코드 |', '|  |'))).toMatchInlineSnapshot(`
    [
      "changes/ko.md:5:17 empty-cell The cell under \`제목\` is empty.",
    ]
  `);
  expect(reportOf({ 'content/changes/ko.md': null })).toMatchInlineSnapshot(`
    [
      "changes/ko.md:1:1 missing-file The file is missing.",
    ]
  `);
});
