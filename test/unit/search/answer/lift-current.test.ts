import { expect, test } from 'vitest';
import { liftCurrent } from '../../../../src/search/answer/lift-current.ts';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex(
  [
    [0, '1', 0, 'Signature lapsed', ''],
    [0, '2', 1, 'Login ticket expired', 'ERR_OLD_TICKET'],
    [1, '3', 0, 'Ticket lapsed', ''],
    [0, '4', 0, 'Ticket missing', ''],
    [0, '5', 1, 'Old login ticket', ''],
  ],
  [],
  [[0, 1, 2]],
);
const codes = (query: string) => rankAnswers(query, index).map(({ entry }) => entry.code);

test('words that fit a legacy code fit the best of the current ones that mean the same', () => {
  expect(codes('login ticket expired').slice(0, 3)).toEqual(['3', '2', '5']);
});

test('a legacy code that is named by its number or symbol stays the first', () => {
  expect(codes('2')[0]).toBe('2');
  expect(codes('ERR_OLD_TICKET')[0]).toBe('2');
});

test('what fits better already keeps its score, and codes that were not found stay out', () => {
  const ranked = [
    { code: '3', score: 1 },
    { code: '2', score: 0.8 },
  ].flatMap(({ code, score }) => index.codes.exactly(code).map((entry) => ({ entry, score })));
  expect(liftCurrent(ranked, index)).toEqual(ranked);
});
