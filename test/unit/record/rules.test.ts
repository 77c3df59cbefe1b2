import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { formatProblems } from '../../../src/report/format-problems.ts';
import { rules } from '../../../src/report/rules.ts';
import { demoFiles } from './demo-files.ts';
import { fixtureFiles } from './fixture-files.ts';

const folders = readdirSync(join(import.meta.dirname, '../../fixtures/rules')).sort();

test('the record that the fixtures differ from has no problems', () => {
  const { record, problems } = readRecord(demoFiles());
  expect(formatProblems(problems)).toBe('');
  expect(record.words).toHaveLength(12);
});

test('every rule that the text of a record can break has a fixture, and no fixture is without a rule', () => {
  // Files that are no text are found while they are read, in test/unit/loaders/read-content.test.ts; one that is too
  // large is made in hostile-cells.test.ts; a record has no source.
  const tested = ['unreadable-file', 'document-too-large', 'broken-source'];
  const ids = Object.keys(rules).filter((id) => !tested.includes(id));
  expect(folders).toEqual(ids.sort());
});

describe.each(folders)('the fixture of %s', (rule) => {
  const {
    'expected.txt': expected,
    'remove.txt': removed = '',
    ...changes
  } = Object.fromEntries(fixtureFiles(`rules/${rule}`));
  const gone = removed.split('\n').filter((path) => path !== '');
  const files = demoFiles({ ...changes, ...Object.fromEntries(gone.map((path) => [path, null])) });
  const { problems } = readRecord(files);

  test('breaks this rule and no other', () => {
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  });

  test('is reported word for word as expected', () => {
    expect(`${formatProblems(problems)}\n`).toBe(expected);
  });

  test('differs from the valid record in every file it has', () => {
    const valid = demoFiles();
    for (const path of gone) expect(valid.has(path), path).toBe(true);
    for (const [path, text] of Object.entries(changes))
      expect(valid.get(path), path).not.toBe(text);
  });
});
