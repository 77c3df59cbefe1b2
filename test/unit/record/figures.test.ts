import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresOf } from '../../../src/record/figures.ts';
import { cellOf } from './cell-of.ts';

function figuresIn(cell: string): string[] {
  return [...figuresOf(cellOf(cell)?.nodes ?? [])];
}

test('numbers over three are figures, and smaller ones are words', () => {
  expect(figuresIn('0 1 2 3 3.5 4 10 times')).toEqual(['3.5', '4', '10']);
});

test('separators of thousands are no part of a figure', () => {
  expect(figuresIn('2,000 members of 1,000,000, and 40,50')).toEqual([
    '2000',
    '1000000',
    '40',
    '50',
  ]);
});

test('codes in an enumeration stay apart', () => {
  expect(figuresIn('6014,6015')).toEqual(['6014', '6015']);
});

test('figures in code spans and in the addresses of links are not counted, those in the text of links are', () => {
  expect(figuresIn('`6014` and [7 days](https://example.com/99)')).toEqual(['7']);
});

test('a code span between two numbers parts them', () => {
  expect(figuresIn('5`x`6')).toEqual(['5', '6']);
});

test('any number over three is found with and without separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 1e9 }), (number) => {
      expect(figuresIn(`up to ${number.toLocaleString('en')} at once`)).toEqual([String(number)]);
      expect(figuresIn(`最多${number}个`)).toEqual([String(number)]);
    }),
  );
});

test('text without digits holds no figures', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/\d/.test(text)),
      (value) => {
        expect(figuresOf([{ type: 'text', value }])).toEqual(new Set());
      },
    ),
  );
});
