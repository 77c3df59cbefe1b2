import { expect, test } from 'vitest';
import { sitePages } from '../../../src/search/site-pages.ts';

const names = { en: 'Demo', ja: 'デモ', ko: '데모', zh: '演示' };

test('each page of the site has its title, what it belongs to, and words of intent', () => {
  const pages = sitePages(
    {
      products: [{ id: 'demo-im', shortNames: names, commands: [] }],
      guides: [{ id: 'login', titles: names }],
    },
    'ja',
    (key) => `<${key}>`,
  );
  expect(pages).toContainEqual([
    'retry/fix/',
    '<retry.fix.title>',
    '<retry.title>',
    '<asked.retry.fix>',
  ]);
  expect(pages).toContainEqual(['demo-im/editions/', '<nav.editions>', 'デモ', '<asked.editions>']);
  expect(pages).toContainEqual(['guides/login/', 'デモ', '<guides.title>', '']);
  expect(pages.map(([path]) => path)).not.toContain('demo-im/commands/');
});
