import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { astro } from './astro.ts';
import { brokenLinks } from './broken-links.ts';
import { listFiles } from './list-files.ts';

const { root, dist, temporary } = inject('site');

test.each([
  { origin: 'https://codes.example.org', path: '/', base: '/' },
  { origin: 'https://docs.example.net', path: '/docs/im', base: '/docs/im/' },
])(
  'a site under $path of $origin has the same pages, and every link stays inside it',
  async ({ origin, path, base }) => {
    const folder = join(temporary, 'other-base');
    await rm(folder, { recursive: true, force: true });
    const { code, output } = await astro(root, ['build', '--outDir', folder], {
      SITE_URL: origin,
      BASE_PATH: path,
    });
    expect(code, output).toBe(0);
    const { faults } = await brokenLinks(folder, { origin, base });
    expect(faults.slice(0, 20)).toEqual([]);
    const pages = (files: string[]) =>
      files.filter((file) => file.endsWith('.html') || file.startsWith('api/'));
    expect(pages(await listFiles(folder))).toEqual(pages(await listFiles(dist)));
    const home = await readFile(join(folder, 'en/index.html'), 'utf8');
    expect(home).toContain(`<link rel="canonical" href="${origin}${base}en/"`);
  },
);
