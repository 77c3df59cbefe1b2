import { expect, test } from 'vitest';
import { editionChanges } from '../../../../scripts/import/edition-changes.ts';
import { formatEdition, readEdition } from '../../../../scripts/import/edition-file.ts';

const first = { code: '1', heading: 'Lamp', symbol: 'ERR_OIL', digest: 'aaaaaaaaaaaa' };
const rest = [
  { code: '2', heading: 'Lamp', symbol: '-', digest: 'bbbbbbbbbbbb' },
  { code: '2', heading: 'Wick', symbol: '-', digest: 'cccccccccccc' },
];
const then = [first, ...rest];
const nothing = {
  'new in this edition': [],
  'gone from this edition': [],
  renamed: [],
  'under another heading': [],
  'in other words': [],
};

test('what is written is read as it was', () => {
  expect(readEdition(formatEdition(then))).toEqual(then);
});

test('rows in another order are no change', () => {
  expect(editionChanges(then, then.toReversed())).toEqual(nothing);
});

test.each([
  ['new in this edition', { code: '3' }, '3'],
  ['renamed', { symbol: 'ERR_DRY' }, '1 (`ERR_OIL` → `ERR_DRY`)'],
  ['under another heading', { heading: 'Oil `can`' }, "1 (`Lamp` → `Oil 'can'`)"],
  ['in other words', { digest: 'dddddddddddd' }, '1'],
])('a row may be %s', (kind, change, told) => {
  const now = [{ ...first, ...change }, ...rest];
  const gone = 'code' in change ? ['1'] : [];
  expect(editionChanges(then, now)).toEqual({
    ...nothing,
    'gone from this edition': gone,
    [kind]: [told],
  });
});

test('of a code that stands in several places, each counts', () => {
  expect(editionChanges(then, then.slice(0, 2))).toEqual({
    ...nothing,
    'under another heading': ['2 (`Lamp, Wick` → `Lamp`)'],
    'in other words': ['2'],
  });
});
