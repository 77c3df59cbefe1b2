import { expect, test } from 'vitest';
import { cellOf } from '../cell-of.ts';
import { startOf } from '../../../../src/record/parse/start-of.ts';

test('a cell is placed where its own text begins, whatever that is', () => {
  for (const source of ['text', '`code`', '**strong**', 'www.example.com', 'a@example.com'])
    expect(cellOf(source)?.place, source).toMatchObject({ line: 3, column: 3 });
});

test('the text of a cell is what a reader sees of it', () => {
  expect(cellOf('a  `b`<br>[c](https://example.com/)')?.text).toBe('a bc');
});

test('what has no position stands where it is told to, or at the beginning of its file', () => {
  expect(startOf({ type: 'text' })).toEqual({ line: 1, column: 1 });
  expect(startOf({ type: 'text' }, { line: 2, column: 3 })).toEqual({ line: 2, column: 3 });
});
