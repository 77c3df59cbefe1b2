import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeQueries, type Verdict } from '../../scripts/queries/judge-queries.ts';
import { realRecord } from './real-record.ts';

const project = resolve(import.meta.dirname, '../..');
const table = readFileSync(resolve(project, 'test/fixtures/queries.tsv'), 'utf8');
const rows = table
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('the list', () => {
  test('is sound: four columns, no query twice on a page', () => {
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
    expect(new Set(rows.map(([page, query]) => `${page}\t${query}`)).size).toBe(rows.length);
  });

  test('is long enough in every language, and across languages', () => {
    expect(rows.length).toBeGreaterThanOrEqual(100);
    for (const page of ['en', 'ja', 'ko', 'zh'])
      expect(rows.filter(([locale]) => locale === page).length).toBeGreaterThanOrEqual(20);
    expect(rows.filter((row) => row[3] === 'cross-language').length).toBeGreaterThanOrEqual(12);
  });
});

describe('the answers', () => {
  let verdict: Verdict;
  beforeAll(async () => {
    const { record } = await realRecord();
    verdict = await judgeQueries(project, record);
  }, 120_000);

  test('an expected code stands among the first three', () => {
    expect(
      verdict.missed.map(
        ({ page, query, expected, found }) =>
          `${page} “${query}”: ${expected}; found ${found.slice(0, 3).join(', ')}`,
      ),
    ).toEqual([]);
  });

  test('a query that was left open and is now answered has moved to the list', () => {
    expect(verdict.open.length).toBeGreaterThan(0);
    expect(verdict.answered).toEqual([]);
  });

  test('and nine times out of ten it is the first', () => {
    expect(verdict.isFirstOften).toBe(true);
  });
});
