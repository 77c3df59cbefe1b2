import { expect, test } from 'vitest';
import { nearestCodes } from '../../../../src/page-scripts/not-found/nearest-codes.ts';
import { smallIndex } from '../../search/answer/small-index.ts';

const { codes: known } = smallIndex(
  ['6206', '6208', '6300', '-6207', '-10001', '6205-6209', '0'].map((code) => [0, code, 0, '', '']),
);
const codes = (number: number, limit?: number) =>
  nearestCodes(number, known, null, limit).map(({ code }) => code);

test.each([
  [6207, ['6206', '6208', '6300']],
  [6299, ['6300', '6208', '6206']],
  [9999999, ['6300', '6208', '6206']],
  [3, ['0', '6206', '6208']],
  [-6208, ['-6207', '-10001']],
])('of %i are those that stand nearest, of the same sign, nearest first', (number, expected) => {
  expect(codes(number)).toEqual(expected);
});

test('are at most as many as are asked for', () => {
  expect(codes(6207, 1)).toEqual(['6206']);
  expect(nearestCodes(6207, smallIndex([]).codes, null)).toEqual([]);
});

test('are of one product where that is asked for', () => {
  const { codes: shared } = smallIndex([
    [0, '6206', 0, '', ''],
    [1, '6207', 0, '', ''],
  ]);
  expect(nearestCodes(6208, shared, 'demo-im').map(({ code }) => code)).toEqual(['6206']);
});
