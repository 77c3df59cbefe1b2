import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { rules } from '../../../src/report/rules.ts';
import { demoFiles } from './demo-files.ts';

// A hundred records are read.
vi.setConfig({ testTimeout: 180_000 });

const valid = demoFiles();
const paths = [...valid.keys()];
const damage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '|',
    '\t',
    '\n',
    '`',
    '<',
    '[',
    '](',
    '*x',
    '&x',
    '---\n',
    '\0',
    '\uFEFF',
    ': ',
    '{',
    '- ',
  ),
);

test('whatever is written into a file, reading ends with problems at places that the file has', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(9), damage, (path, at, cut, text) => {
      const before = valid.get(path) ?? '';
      const start = at % (before.length + 1);
      const after = before.slice(0, start) + text + before.slice(start + cut);
      const files = new Map(valid).set(path, after);
      const { problems } = readRecord(files);
      for (const { file, line, column, rule } of problems) {
        const lines = (files.get(file) ?? '').split(/\r\n|\n|\r/);
        const width = lines[line - 1]?.length ?? 0;
        expect(Object.keys(rules)).toContain(rule);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column, `${file}:${line}`).toBeLessThanOrEqual(width + 2);
      }
    }),
    { numRuns: 100 },
  );
});
