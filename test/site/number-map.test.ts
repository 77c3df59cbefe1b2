import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import type { BlocksFile } from '../../src/numbers/blocks-file.ts';
import { decodeEntities } from './decode-entities.ts';
import { readRecord } from './record.ts';

const { root, dist } = inject('site');
const { products, codes } = readRecord(root);
const pairs = localeIds.flatMap((locale) => products.map(({ id }) => [locale, id] as const));

describe.each(pairs)('in %s the map of the numbers of %s', (locale, product) => {
  const html = readFileSync(join(dist, locale, product, 'index.html'), 'utf8');
  const map = /<section class="number-map">.*?<\/section>/s.exec(html)?.[0] ?? '';
  const own = codes.filter((code) => code.product === product).map(({ code }) => code);
  const blocks = (
    JSON.parse(readFileSync(join(dist, `search/blocks/${locale}.json`), 'utf8')) as BlocksFile
  ).products.find(({ id }) => id === product)?.blocks;

  test('has a mark for each code, with its title', () => {
    const titles = [...map.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) =>
      decodeEntities(title).trim(),
    );
    expect(titles.map((title) => title.split(' ')[0]).sort()).toEqual(own.toSorted());
    expect(titles.filter((title) => !/^\S+ \S/.test(title))).toEqual([]);
  });

  test('has a link for each block, to a code in it', () => {
    const links = [...map.matchAll(/href="[^"#]*#([^"]+)"/g)].map(([, code = '']) => code);
    expect(links.length).toBe(blocks?.length);
    const outside = links.filter((code, index) => {
      const { from = NaN, to = NaN } = blocks?.[index] ?? {};
      const start = Number.parseInt(code, 10);
      return !(from <= start && start <= to && own.includes(code));
    });
    expect(outside).toEqual([]);
  });
});
