import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { multiplyContent } from '../../../../scripts/bench/multiply-content.ts';
import { readContent } from '../../../../src/loaders/read-content.ts';
import { readRecord } from '../../../../src/record/read-record.ts';

const demo = join(import.meta.dirname, '../../../fixtures/record/content');

test('four times the record is a valid record with four times the codes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'multiply-content-'));
  const copy = join(folder, 'content');
  await multiplyContent(demo, copy, 4);
  const [once, fourTimes] = await Promise.all([demo, copy].map(read));
  await rm(folder, { recursive: true });
  expect(fourTimes?.problems).toEqual([]);
  expect(fourTimes?.record.facts).toHaveLength(4 * (once?.record.facts.length ?? Number.NaN));
  expect(fourTimes?.record.words).toHaveLength(4 * (once?.record.words.length ?? Number.NaN));
});

async function read(folder: string) {
  return readRecord((await readContent(folder)).files);
}
