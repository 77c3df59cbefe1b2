import { expect, test } from 'vitest';
import { formatMeasures } from '../../../../scripts/bench/measure.ts';

test('every measure stands beside its budget and says whether it keeps to it', () => {
  const measures = [
    { name: 'Per page', value: 3.999, budget: 4, unit: ' ms', note: '2717 pages in 10.9 s' },
    { name: 'All it loads', value: 22.04, budget: 22, unit: ' kB', note: '13 requests' },
    { name: 'Site', value: 1234.5, budget: 1000, unit: ' MB', note: 'all files' },
  ];
  expect(`\n${formatMeasures(measures)}\n`).toMatchInlineSnapshot(`
    "
    Measure         Value   Budget         Made from
    Per page      4.00 ms     4 ms  under  2717 pages in 10.9 s
    All it loads  22.0 kB    22 kB  OVER   13 requests
    Site          1235 MB  1000 MB  OVER   all files
    "
  `);
});
