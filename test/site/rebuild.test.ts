import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';

const { below, again } = inject('site').demos;

test('a second build gives the same bytes', async () => {
  const [first, second] = [await hashes(below.dist), await hashes(again.dist)];
  expect(first.size).toBeGreaterThan(100);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file),
  ).toEqual([]);
});

async function hashes(folder: string): Promise<Map<string, string>> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map((await listFiles(folder)).map((file) => [file, hash(file)]));
}
