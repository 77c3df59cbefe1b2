import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const TABLE = 'equivalents/topics.tsv';

test('a class has its topic, and its place among all classes', () => {
  const { equivalents } = readRecord(demoFiles()).record;
  expect(equivalents.map(({ id, topic, order }) => [id, topic, order])).toEqual([
    ['server-busy', 'limits', 0],
    ['ticket-expired', 'login', 1],
  ]);
});

test('a row of what is no class is told of, and so is a second row', () => {
  expect(reportOf(edit(TABLE, 'ticket-expired', 'ticket-lost\tlogin\nserver-busy')))
    .toMatchInlineSnapshot(`
    [
      "equivalents/topics.tsv:1:1 missing-topic The class \`ticket-expired\` has no row.",
      "equivalents/topics.tsv:3:1 unknown-equivalent \`ticket-lost\` is no class of equivalent codes.",
      "equivalents/topics.tsv:4:1 duplicate-row \`server-busy\` is already defined at content/equivalents/topics.tsv:2:1.",
    ]
  `);
});

test('a row that cannot be read may be the one of a class', () => {
  expect(reportOf(edit(TABLE, 'ticket-expired\tlogin', 'ticket-expired\tsleeping')))
    .toMatchInlineSnapshot(`
    [
      "equivalents/topics.tsv:3:16 invalid-value \`sleeping\` is no topic: write one of \`login\`, \`network\`, \`messages\`, \`groups\`, \`friends\`, \`limits\`, \`requests\`, \`vendor\`.",
    ]
  `);
});
