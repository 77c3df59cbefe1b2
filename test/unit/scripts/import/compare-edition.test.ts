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
const none = {
  'given more than once': [],
  'not in codes.tsv': [],
  'without words in some language': [],
  'not usable as a code': [],
};

test('an unchanged document gives the same file and nothing to do', () => {
  const before = demoFiles().get('content/demo-im/editions/zh.tsv') ?? '';
  const rows = [row('101', '错误码', '登录'), row('-202', '登录'), row('3000-3999', '群组')];
  const { tsv, changes, remarks } = compareEdition(rows, before, 'demo-im', record);
  expect(tsv).toBe(before);
  expect(Object.values(changes).flat()).toEqual([]);
  expect(remarks).toEqual(none);
});

test('codes that are new, gone, repeated, unknown or unusable are named', () => {
  const rows = [row('101'), row('101', 'a'), row('404', 'b'), row('0x10', 'b')];
  const before = 'code\theading\tsymbol\tdigest\n101\t-\t-\t-\n101\ta\t-\t-\n-202\tx\t-\t-\n';
  const { tsv, changes, remarks } = compareEdition(rows, before, 'demo-im', record);
  expect(tsv).toBe('code\theading\tsymbol\tdigest\n101\t-\t-\t-\n101\ta\t-\t-\n404\tb\t-\t-\n');
  expect(changes).toEqual({
    'new in this edition': ['404'],
    'gone from this edition': ['-202'],
    renamed: [],
    'under another heading': [],
    'in other words': [],
  });
  expect(remarks).toEqual({
    'given more than once': ['101'],
    'not in codes.tsv': ['404'],
    'without words in some language': ['404'],
    'not usable as a code': ['0x10'],
  });
});

test('words in some languages only are not enough', () => {
  const words = record.words.filter(({ locale }) => locale !== 'ko');
  const { remarks } = compareEdition([row('101', 'a')], '', 'demo-im', { ...record, words });
  expect(remarks).toEqual({ ...none, 'without words in some language': ['101'] });
});

test('another product has no say', () => {
  const { remarks } = compareEdition([row('101', 'a')], '', 'other-im', record);
  expect(remarks['not in codes.tsv']).toEqual(['101']);
});
