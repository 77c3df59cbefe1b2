import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { tsv } from '../../../src/record/parse/tsv.ts';
import { list, mayHold, placeOf, placeOfNode, wholeRows } from '../../../src/record/rows.ts';
import { Reporter } from '../../../src/report/reporter.ts';

function read(text: string) {
  const reporter = new Reporter();
  const { rows, lost } = wholeRows(
    'x.tsv',
    tsv.parse(text).children[0] as Table,
    ['a', 'b'],
    reporter,
  );
  return {
    cells: rows.map((row) => row.cells.map((cell) => cell.text)),
    lost,
    problems: reporter.problems,
  };
}

test('whole rows come through in order, with the place of their first text', () => {
  const { cells, lost, problems } = read('a\tb\n1\t2\n3\t4\n');
  expect(cells).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(lost).toEqual(new Map());
  expect(problems).toEqual([]);
});

test('a row that is not whole is left out, and remembered by its first cell', () => {
  const { cells, lost, problems } = read('a\tb\n1\t\n2\n3\t4\n');
  expect(cells).toEqual([['3', '4']]);
  expect([...(lost as ReadonlyMap<string, unknown>).keys()]).toEqual(['1', '2']);
  expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual([
    '2:3 empty-cell',
    '3:1 column-count',
  ]);
});

test('nothing is known of a table with a wrong header', () => {
  const { lost, problems } = read('a\tc\n1\t2\n');
  expect(lost).toBe('all');
  expect(problems.map((problem) => problem.what)).toEqual([
    'The header is `a`, `c`, and should be `a`, `b`.',
  ]);
});

test('a table may hold what it lost, and everything when it could not be read', () => {
  const place = { file: 'x.tsv', line: 2, column: 1 };
  expect(mayHold({ lost: new Map([['1', place]]) }, '1')).toBe(true);
  expect(mayHold({ lost: new Map([['1', place]]) }, '2')).toBe(false);
  expect(mayHold({ lost: 'all' }, '2')).toBe(true);
});

test('what has no place stands at the beginning of its file', () => {
  expect(placeOf(undefined)).toEqual({ line: 1, column: 1 });
  expect(placeOfNode('x.md', { type: 'text', value: '' })).toEqual({
    file: 'x.md',
    line: 1,
    column: 1,
  });
});

test('names are listed in backticks', () => {
  expect(list(['a', 'b'])).toBe('`a`, `b`');
  expect(list([])).toBe('');
});
