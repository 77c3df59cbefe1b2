import { expect, test } from 'vitest';
import { groupByClass } from '../../../../src/search/page/group-by-class.ts';
import { smallIndex } from '../answer/small-index.ts';

const index = smallIndex(
  [
    [0, '1', 0, 'Expired', ''],
    [0, '2', 0, 'Expired again', ''],
    [0, '3', 0, 'Alone', ''],
    [1, '4', 0, 'Expired too', ''],
    [1, '5', 0, 'Expired there', ''],
    [0, '6', 1, 'Expired long ago', ''],
  ],
  [],
  [[0, 1, 3, 4, 5]],
);
const found = (...codes: string[]) => codes.flatMap((code) => index.codes.exactly(code));
const groups = (codes: string[], product?: string) =>
  groupByClass(found(...codes), index, product).map(
    ({ entry, same }) => `${entry.code}: ${same.map(({ code }) => code).join(' ')}`,
  );

test('the best of a class stands for it, beside it the counterpart in another product that was found, and the others in their order', () => {
  expect(groups(['2', '3', '5'])).toEqual(['2: 5 1 4 6', '3: ']);
  expect(groups(['2'])).toEqual(['2: 4 1 5 6']);
});

test('those of a legacy SDK stand behind them, whichever product they are of', () => {
  expect(groups(['4', '6'])).toEqual(['4: 1 2 5 6']);
});

test('more than four are counted', () => {
  const six = smallIndex(
    ['1', '2', '3', '4', '5', '6', '7'].map((code) => [0, code, 0, 'Expired', '']),
    [],
    [[0, 1, 2, 3, 4, 5, 6]],
  );
  const [group] = groupByClass(six.codes.exactly('3'), six);
  expect(group?.same.map(({ code }) => code)).toEqual(['1', '2', '4', '5']);
  expect(group?.more).toBe(2);
});

test('of one product that is chosen, no other is shown', () => {
  expect(groups(['4'], 'other-zim')).toEqual(['4: 5']);
});
