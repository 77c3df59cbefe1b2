import { z } from 'astro/zod';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { LinkTable } from '../../../src/record/link-table.ts';
import { mayHold, readTable } from '../../../src/record/read-table.ts';
import { listValues } from '../../../src/report/list-values.ts';
import { problemsOf } from '../../../src/report/problems-of.ts';
import { linkTable } from './some-links.ts';

const schema = z.strictObject({ a: z.string(), b: z.string().toUpperCase().max(3) });

function read(value: string, links?: LinkTable) {
  const file = new VFile({ path: 'x', value });
  const { rows, lost } = readTable(file, schema, links && { links });
  return {
    entries: rows.map(({ entry }) => entry),
    lost: lost === 'all' ? lost : [...lost.keys()],
    problems: problemsOf(file).map(
      ({ line, column, rule, what }) => `${line}:${column} ${rule} ${what}`,
    ),
  };
}

test('whole rows come through in order, as their schema gives them', () => {
  const sound = {
    entries: [
      { a: '1', b: 'X' },
      { a: '3', b: 'Y' },
    ],
    lost: [],
    problems: [],
  };
  expect(read('a\tb\n1\tx\n3\ty\n')).toEqual(sound);
  expect(read('| a | b |\n| - | - |\n| 1 | x |\n| 3 | y |\n', linkTable({}))).toEqual(sound);
});

test('a row that cannot be used is left out, and remembered by its first cell', () => {
  expect(read('a\tb\n1\t\n2\n3\ty\n4\tlong\n')).toEqual({
    entries: [{ a: '3', b: 'Y' }],
    lost: ['1', '2', '4'],
    problems: [
      '2:3 empty-cell The cell under `b` is empty.',
      '3:1 column-count The row has 1 cells where the header has 2.',
      '5:3 invalid-value `long` is too long: it has at most 3.',
    ],
  });
});

test('nothing is known of a table with a wrong header', () => {
  expect(read('a\tc\n1\t2\n')).toEqual({
    entries: [],
    lost: 'all',
    problems: ['1:1 wrong-header The header is `a`, `c`, and should be `a`, `b`.'],
  });
});

test('a table may hold what it lost, and everything when it could not be read', () => {
  const { lost } = readTable(new VFile({ path: 'x.tsv', value: 'a\tb\n1\n' }), schema);
  expect(mayHold({ lost }, '1')).toBe(true);
  expect(mayHold({ lost }, '2')).toBe(false);
  expect(mayHold({ lost: 'all' }, '2')).toBe(true);
});

test('values are listed in backticks', () => {
  expect(listValues(['a', 1])).toBe('`a`, `1`');
  expect(listValues([])).toBe('');
});
