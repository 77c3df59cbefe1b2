import { expect, test } from 'vitest';
import { mergeSymbols } from '../../../../scripts/import/merge-symbols.ts';
import type { CodeRow } from '../../../../src/documents/extract-codes.ts';

const before = [
  'code\tplatform\tsymbol',
  '-202\tweb\tserverBusy',
  '101\tnative\tTICKET_EXPIRED',
  '101\tweb\tticketExpired',
  '3000-3999\tnative\tGROUP_BUSY',
  '',
].join('\n');

const row = (code: string, ...cells: string[]): CodeRow => ({
  code,
  headings: [],
  cells,
  line: 1,
  column: 1,
});

test('the same names again change nothing', () => {
  const rows = [row('101', 'ticketExpired', 'The ticket is too old.'), row('-202', 'serverBusy')];
  const { tsv, report } = mergeSymbols(rows, before, 'web');
  expect(tsv).toBe(before);
  expect(report).toMatchInlineSnapshot(`
    "2 codes with a name on web
      0 named for the first time
      0 renamed
      0 no longer named"
  `);
});

test('a new name stands first, and the old one stays behind it', () => {
  const { tsv, report } = mergeSymbols([row('101', 'Demo.ticketEnded')], before, 'web');
  expect(tsv.split('\n').filter((line) => line.startsWith('101\t'))).toEqual([
    '101\tnative\tTICKET_EXPIRED',
    '101\tweb\tDemo.ticketEnded',
    '101\tweb\tticketExpired',
  ]);
  expect(report).toMatchInlineSnapshot(`
    "1 codes with a name on web
      0 named for the first time
      1 renamed: 101 ticketExpired → Demo.ticketEnded
      1 no longer named: -202"
  `);
});

test('names take their place by number and platform, whatever the order of the list', () => {
  const rows = [row('3500', 'LATE'), row('102', 'NEXT'), row('-202', 'BUSY'), row('101', 'GONE')];
  const { tsv } = mergeSymbols(rows, before, 'native');
  expect(tsv.trimEnd().split('\n').slice(1)).toEqual([
    '-202\tnative\tBUSY',
    '-202\tweb\tserverBusy',
    '101\tnative\tGONE',
    '101\tnative\tTICKET_EXPIRED',
    '101\tweb\tticketExpired',
    '102\tnative\tNEXT',
    '3000-3999\tnative\tGROUP_BUSY',
    '3500\tnative\tLATE',
  ]);
});

test('names of older versions beside the name of today come after it, and descriptions are no names', () => {
  const rows = [
    row('102', 'NOT_READY', 'SDK_NOT_READY', 'Unready'),
    row('103', '', 'ROOM_LOST', 'OK'),
    row('104', 'not a name'),
  ];
  const { tsv } = mergeSymbols(rows, 'code\tplatform\tsymbol\n', 'flutter');
  expect(tsv).toBe(
    'code\tplatform\tsymbol\n102\tflutter\tNOT_READY\n102\tflutter\tSDK_NOT_READY\n103\tflutter\tROOM_LOST\n',
  );
});
