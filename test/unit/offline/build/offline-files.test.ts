import { describe, expect, test } from 'vitest';
import { isInPack, isOfLanguage, isShell } from '../../../../src/offline/build/choose-files.ts';

const site = [
  '',
  '404.html',
  '_astro/page.BB9mIHxB.js',
  '_astro/site.B1.css',
  'api/v1/tencent-im.json',
  'en/',
  'en/offline/',
  'en/offline/words.json',
  'en/search/',
  'en/tencent-im/6206/',
  'favicon.svg',
  'pagefind/fragment/en_011a41a.pf_fragment',
  'pagefind/fragment/zh-cn_011a41a.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind-ui.js',
  'pagefind/pagefind.en_7a7be06ea7.pf_meta',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/wasm.unknown.pagefind',
  'search/texts/en.json',
  'search/texts/ko.json',
  'search/texts/zh.json',
  'search/commands/en.json',
  'search/en.json',
  'search/phrases.json',
  'search/zh.json',
  'sitemap-0.xml',
  'tencent-im/6206/',
  'zh/',
  'zh/decode/',
  'zh/tencent-im/6206/',
];
const all = new Set(site);

describe('the files to keep', () => {
  test('every reader keeps styles, scripts, the search runtime, and pages to stand on', () => {
    expect(site.filter(isShell)).toEqual([
      '',
      '404.html',
      '_astro/page.BB9mIHxB.js',
      '_astro/site.B1.css',
      'en/',
      'en/offline/',
      'en/offline/words.json',
      'favicon.svg',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'zh/',
    ]);
  });

  test('a reader of a language keeps its direct answers, its tools and its search program', () => {
    expect(site.filter((path) => isOfLanguage(path, 'en', all))).toEqual([
      'en/search/',
      'pagefind/wasm.en.pagefind',
      'search/commands/en.json',
      'search/en.json',
    ]);
    expect(site.filter((path) => isOfLanguage(path, 'zh', all))).toEqual([
      'pagefind/wasm.unknown.pagefind',
      'search/zh.json',
      'zh/decode/',
    ]);
  });

  test('a pack holds a language’s pages and search, the styles and scripts, and no JSON for programs', () => {
    expect(site.filter((path) => isInPack(path, 'zh', all))).toEqual([
      '_astro/page.BB9mIHxB.js',
      '_astro/site.B1.css',
      'pagefind/fragment/zh-cn_011a41a.pf_fragment',
      'pagefind/pagefind-entry.json',
      'pagefind/wasm.unknown.pagefind',
      'search/texts/zh.json',
      'search/en.json',
      'search/phrases.json',
      'search/zh.json',
      'zh/',
      'zh/decode/',
      'zh/tencent-im/6206/',
    ]);
  });
});
