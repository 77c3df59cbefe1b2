import { expect, test } from 'vitest';
import { sameInLog } from '../../../../src/decode/read/same-in-log.ts';
import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { smallTable } from './small-table.ts';

const idOf = (code: string) => smallTable.exactly(code)[0]?.id ?? -1;

test('codes of a log that mean the same say so of one another', () => {
  const log = scanLog('code: 6014\ncode: 70001\ncode: 6000106\ncode: 6299', smallTable);
  const classes = [
    [idOf('70001'), idOf('6000106')],
    [idOf('6014'), idOf('1001')],
  ];
  expect(sameInLog(log, classes).map(({ code, same }) => [code, same])).toEqual([
    ['6014', []],
    ['70001', ['6000106']],
    ['6000106', ['70001']],
    ['6299', []],
  ]);
});
