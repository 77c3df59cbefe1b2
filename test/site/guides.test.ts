import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { readRecord } from './record.ts';
import { tagsOf } from './tags-of.ts';

const { root, dist, base } = inject('site');
const { guides } = readRecord(root);

function linksOf(path: string): string[] {
  const tags = tagsOf(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  return tags.flatMap(({ name, attributes }) =>
    name === 'a' ? (attributes.get('href') ?? []) : [],
  );
}

describe.each(localeIds)('in %s', (locale) => {
  test.each(guides)('each code that the guide %s links to leads back to a part of it', (guide) => {
    const codes = new Set(
      linksOf(`${locale}/guides/${guide}`).flatMap(
        (link) => /^\.\.\/\.\.\/([a-z-]+\/-?\d[\d-]*)\/$/.exec(link)?.[1] ?? [],
      ),
    );
    expect(codes.size).toBeGreaterThan(0);
    const begin = `${base}${locale}/guides/${guide}/#`;
    const lost = [...codes].filter(
      (code) => linksOf(`${locale}/${code}`).filter((link) => link.startsWith(begin)).length !== 1,
    );
    expect(lost).toEqual([]);
  });

  test.each(['', 'tencent-im', 'zego-zim', 'guides'])(
    'the page /%s leads to every guide, in their order',
    (path) => {
      const ways = guides.map((guide) => `${base}${locale}/guides/${guide}/`);
      const links = linksOf(`${locale}/${path}`).filter((link) => ways.includes(link));
      expect(links).toEqual(ways);
    },
  );

  test.each(guides)('the guide %s begins with a way to each of its parts', (guide) => {
    const html = readFileSync(join(dist, locale, 'guides', guide, 'index.html'), 'utf8');
    const parts = tagsOf(html).flatMap(({ name, attributes }) =>
      name === 'h2' ? (attributes.get('id') ?? []) : [],
    );
    const [start = ''] = /<nav class="guide-parts"[\s\S]*?<\/nav>/.exec(html) ?? [];
    const ways = [...start.matchAll(/#([a-z-]+)"/g)].map(([, id]) => id);
    expect(ways.length).toBeGreaterThan(1);
    expect(parts).toEqual(expect.arrayContaining(ways));
  });
});
