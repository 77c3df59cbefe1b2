import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { recordTable } from './record-table.ts';

const folder = new URL('../../../fixtures/logs/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const expected = read('expected.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test.each(expected)('%s holds %s', (name = '', codes = '') => {
  const found = scanLog(read(`${name}.log`), recordTable).map(({ code, matches }) =>
    matches.length === 0
      ? `:${code}`
      : matches.map(({ product }) => `${product}:${code}`).join(','),
  );
  expect(found.join(' ') || 'none').toBe(codes);
});

test('every log is expected, and every expectation has its log', () => {
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(logs.sort()).toEqual(expected.map(([name]) => `${name}.log`).sort());
});
