import { expect, test } from 'vitest';
import { bareCodes } from '../../../../src/decode/read/bare-codes.ts';
import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { smallTable } from './small-table.ts';

const left = (text: string) =>
  bareCodes(text, smallTable, scanLog(text, smallTable)).map(
    ({ code, lines }) => `${code} in ${lines.join(' ')}`,
  );

test.each([
  ['[TIM] onKickedOffline 6014', ['6014 in 1']],
  ['started\nkicked offline 6014\nrsp 70001 usersig', ['6014 in 2', '70001 in 3']],
  ['code: 6014\nonError 6014', []],
  ['port 6014, took 70001 ms', []],
  ['12:31:05.120 6014 70001 I TIM', []],
  ['2024-05-01 started', []],
  ['room 70001 is full', []],
  ['onKicked 6299', []],
])('of %j what nothing marks as a code is left out: %j', (text, expected) => {
  expect(left(text)).toEqual(expected);
});

test('and does not count as an error, nor lead others', () => {
  const [one] = bareCodes('kicked offline 6014', smallTable, []);
  expect(one).toMatchObject({ isBare: true, leads: [], causes: [] });
});
