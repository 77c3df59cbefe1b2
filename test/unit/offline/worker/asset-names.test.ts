import { expect, test } from 'vitest';
import { assetNames } from '../../../../src/offline/worker/asset-names.ts';

test('a page names its styles and scripts, each once, under any base', () => {
  const html = `<link rel="stylesheet" href="/docs/_astro/a.b1.css"><script type="module" src="/docs/_astro/c.d2.js"></script>
    <script type="module" src="/docs/_astro/c.d2.js"></script><img src="/docs/_astro/e.f3.png"><a href="/docs/en/">en</a>`;
  expect(assetNames(html)).toEqual(['_astro/a.b1.css', '_astro/c.d2.js']);
  expect(assetNames('<link href="/_astro/a.css">')).toEqual(['_astro/a.css']);
});

test('a page without any names none', () => {
  expect(assetNames('<p>_astro/a.css</p>')).toEqual([]);
});
