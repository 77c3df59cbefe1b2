import { expect, inject, test } from 'vitest';
import { listFiles } from './list-files.ts';

const { dist } = inject('site');

test('of Pagefind’s programs, only those that search are published', async () => {
  const programs = (await listFiles(`${dist}/pagefind`)).filter((file) =>
    /\.(?:js|css)$/.test(file),
  );
  expect(programs).toEqual(['pagefind-worker.js', 'pagefind.js']);
});
