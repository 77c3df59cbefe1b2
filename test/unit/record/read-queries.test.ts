import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const FILE = 'demo-im/en/queries.tsv';

test('the words of a code have what people type who mean it, in the order of the file', () => {
  const { words } = readRecord(demoFiles()).record;
  const queriesOf = (code: string) =>
    words.find((entry) => entry.locale === 'en' && entry.code === code)?.queries;
  expect(queriesOf('101')).toEqual(['who took my pass', 'gate will not open']);
  expect(queriesOf('-202')).toEqual([]);
});

test('a query is of a known code, stands once, and is no longer than anybody types', () => {
  expect(reportOf(edit(FILE, '101\tgate', '102\tgate'))).toEqual([
    `${FILE}:3:1 unknown-code \`102\` is not in codes.tsv.`,
  ]);
  expect(reportOf(edit(FILE, 'gate will not open', 'who took my pass'))).toEqual([
    `${FILE}:3:1 duplicate-row \`who took my pass\` is already given for \`101\`.`,
  ]);
  const long = 'gate '.repeat(20).trim();
  expect(reportOf(edit(FILE, 'gate will not open', long))).toEqual([
    `${FILE}:3:5 invalid-value \`${long}\` is longer than anybody types: at most 80 characters.`,
  ]);
});
