import { expect, test, vi } from 'vitest';
import { importAhead } from '../../../src/browser/import-ahead.ts';

test('what a script needs is asked for before the script is there, each file once', async () => {
  const links: unknown[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: unknown) => links.push(link) },
  });
  expect(importAhead(() => new Promise(() => undefined), ['a.js', 'b.js'])).toBeInstanceOf(Promise);
  expect(await importAhead(async () => 'search', ['b.js', 'c.js'])).toBe('search');
  expect(links).toEqual(
    ['a', 'b', 'c'].map((name) => ({ rel: 'modulepreload', href: `/${name}.js` })),
  );
});
