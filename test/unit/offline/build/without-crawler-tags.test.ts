import { expect, test } from 'vitest';
import { withoutCrawlerTags } from '../../../../src/offline/build/without-crawler-tags.ts';

test('what only search engines and link previews read is left out, whatever it says', () => {
  const page = [
    '<title>6206</title>',
    '<link rel="canonical" href="https://example.com/en/tencent-im/6206/"/>',
    '<link rel="alternate" hreflang="x-default" href="https://example.com/en/tencent-im/6206/"/>',
    '<link rel="sitemap" href="/sitemap-index.xml"/>',
    '<meta property="og:description" content="a > b"/>',
    '<meta name="twitter:card" content="summary"/>',
    '<meta name="description" content="a > b"/>',
    '<script type="application/ld+json">{"name":"a > b"}</script>',
    '<body>',
  ];
  expect(withoutCrawlerTags(page.join(''))).toBe('<title>6206</title><body>');
});

test('what scripts and browsers read stays', () => {
  const page = [
    '<meta name="viewport" content="width=device-width"/>',
    '<meta name="theme-color" content="#0b6b62"/>',
    '<link rel="alternate" type="text/markdown" href="/en/tencent-im/6206.md"/>',
    '<link rel="manifest" href="/en/manifest.webmanifest"/>',
    '<script type="module" src="/_astro/a.js"></script>',
    '<a href="/ja/" hreflang="ja">日本語</a>',
  ].join('');
  expect(withoutCrawlerTags(page)).toBe(page);
});
