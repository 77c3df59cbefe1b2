import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { listFiles } from './list-files.ts';

const { atRoot, below } = inject('site').demos;

test.each([atRoot, below])(
  'every link of a site under $base of $origin stays inside it',
  async ({ dist, origin, base }) => {
    const { pages, faults } = await brokenLinks(dist, { origin, base });
    expect(pages).toBeGreaterThan(50);
    expect(faults.slice(0, 20)).toEqual([]);
    const home = readFileSync(join(dist, 'en/index.html'), 'utf8');
    expect(home).toContain(`<link rel="canonical" href="${origin}${base}en/"`);
  },
);

test('a site has the same pages and the same data wherever it stands', async () => {
  const pages = async ({ dist }: { dist: string }) =>
    (await listFiles(dist)).filter((file) => file.endsWith('.html') || file.startsWith('api/'));
  expect(await pages(below)).toEqual(await pages(atRoot));
});
