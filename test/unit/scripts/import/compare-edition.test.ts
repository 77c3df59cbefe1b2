import { expect, test } from 'vitest';
import type { CodeRow } from '../../../../src/documents/extract-codes.ts';
import { compareEdition } from '../../../../scripts/import/compare-edition.ts';
import { readRecord } from '../../../../src/record/read-record.ts';
import { demoFiles } from '../../record/demo-files.ts';

const { record } = readRecord(demoFiles());
const row = (code: string, ...headings: string[]): CodeRow => ({
  code,
  headings,
  cells: [],
  line: 1,
  column: 1,
});

test('an unchanged document gives the same file and nothing to do', () => {
  const before = demoFiles().get('content/demo-im/editions/zh.tsv') ?? '';
  const rows = [row('101', '错误码', '登录'), row('-202', '登录'), row('3000-3999', '群组')];
  const { tsv, report } = compareEdition(rows, before, 'demo-im', record);
  expect(tsv).toBe(before);
  expect(report).toMatchInlineSnapshot(`
    "3 rows, 3 codes
      0 new in this edition
      0 gone from this edition
      0 given more than once
      0 not in codes.tsv
      0 without words in some language
      0 not usable as a code"
  `);
});

test('codes that are new, gone, repeated, unknown or unusable are named', () => {
  const rows = [row('101'), row('101', 'a'), row('404', 'b'), row('0x10', 'b')];
  const { tsv, report } = compareEdition(
    rows,
    'code\theading\n101\tx\n-202\tx\n',
    'demo-im',
    record,
  );
  expect(tsv).toBe('code\theading\n101\t-\n101\ta\n404\tb\n');
  expect(report).toMatchInlineSnapshot(`
    "4 rows, 3 codes
      2 new in this edition: 404, 0x10
      1 gone from this edition: -202
      1 given more than once: 101
      2 not in codes.tsv: 404, 0x10
      2 without words in some language: 404, 0x10
      1 not usable as a code: 0x10"
  `);
});

test('words in some languages only are not enough', () => {
  const words = record.words.filter(({ locale }) => locale !== 'ko');
  const { report } = compareEdition([row('101', 'a')], '', 'demo-im', { ...record, words });
  expect(report).toContain('1 without words in some language: 101');
});

test('another product has no say', () => {
  const { report } = compareEdition([row('101', 'a')], '', 'other-im', record);
  expect(report).toContain('1 not in codes.tsv: 101');
});
