import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { astro } from './astro.ts';
import { listFiles } from './list-files.ts';

const { root, dist, temporary } = inject('site');

test('a second build gives the same bytes', async () => {
  const again = join(temporary, 'again');
  const { code, output } = await astro(root, ['build', '--outDir', again]);
  expect(code, output).toBe(0);
  const [first, second] = [await hashes(dist), await hashes(again)];
  expect(first.size).toBeGreaterThan(3000);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect(
    [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file),
  ).toEqual([]);
});

async function hashes(folder: string): Promise<Map<string, string>> {
  const files = await listFiles(folder);
  const entries = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(entries));
}
