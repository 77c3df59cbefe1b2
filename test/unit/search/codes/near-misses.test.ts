import { expect, test } from 'vitest';
import { nearMisses } from '../../../../src/search/codes/near-misses.ts';
import { smallIndex } from '../answer/small-index.ts';

const { codes } = smallIndex([
  [0, '6206', 0, 'UserSig expired', ''],
  [0, '6208', 0, 'Kicked', ''],
  [0, '2024', 0, 'Not ready', ''],
  [0, '70001', 0, 'UserSig expired', ''],
  [0, '-10001', 0, 'Key expired', ''],
  [1, '6000106', 0, 'Token expired', ''],
  [0, '114', 0, 'Short', ''],
]);

test.each([
  ['700001', '70001'],
  ['7001', '70001'],
  ['6260', '6206'],
  ['6207', '6208 6206'],
  ['62086', '6208 6206'],
  ['-10002', '-10001'],
  ['6000107', '6000106'],
  ['115', ''],
  ['9999', ''],
  ['none', ''],
])('%s may be a slip for %j', (number, expected) => {
  const found = nearMisses(number, codes).map(({ code }) => code);
  expect(found.toSorted()).toEqual(expected.split(' ').filter(Boolean).toSorted());
  expect(found).not.toContain(number);
});

test('digits swapped, and one too many, come before one that is wrong', () => {
  expect(nearMisses('62086', codes).map(({ code }) => code)[0]).toBe('6208');
  expect(nearMisses('2042', codes)[0]?.code).toBe('2024');
});
