import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { readRecord } from './record.ts';
import { tagsOf } from './tags-of.ts';

const { root, dist } = inject('site');
const { products } = readRecord(root);
const page = (path: string) => tagsOf(readFileSync(join(dist, path, 'index.html'), 'utf8'));

describe.each(localeIds)('the comparison of sources in %s', (locale) => {
  test.each(products)('of $id has a cell for each code and source, as its files say', (product) => {
    const cells = page(`${locale}/${product.id}/editions`).flatMap(
      ({ attributes }) => attributes.get('data-listing') ?? [],
    );
    const kinds = ['document', 'sdk', 'api'];
    const editions = kinds.flatMap((kind) => product.editions.filter((one) => one.kind === kind));
    const lists = editions.map(({ id, incomplete = [] }) => ({
      codes: listOf(product.id, id),
      incomplete,
    }));
    const rows = product.categories.flatMap(({ id }) =>
      product.codes.filter((code) => code.category === id),
    );
    expect(cells).toEqual(
      rows.flatMap(({ code, category }) =>
        lists.map(({ codes, incomplete }) => {
          if (codes.has(code)) return 'listed';
          return incomplete.includes(category) ? 'notKnown' : 'notListed';
        }),
      ),
    );
  });

  test.each(products)('of $id leads to each public address of a source', ({ id, editions }) => {
    const links = page(`${locale}/${id}/editions`).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    expect(links).toEqual(expect.arrayContaining(editions.flatMap(({ url }) => url ?? [])));
  });
});

test('a code’s page parts the sources that list it from the others, and from what is not known', () => {
  const listings = (path: string) =>
    page(path).flatMap(({ attributes }) => attributes.get('data-listing') ?? []);
  expect(listings('en/tencent-im/6206')).toEqual(['listed']);
  expect(listings('ja/tencent-im/4001')).toEqual(['listed', 'notListed']);
  expect(listings('ko/tencent-im/6100')).toEqual(['listed', 'notKnown']);
});

test('a code’s page says in one line what the newest source of each name holds, and keeps the rest folded', () => {
  const line = (path: string) =>
    /<details class="editions"> ?<summary>(.*?)<\/summary>/s
      .exec(readFileSync(join(dist, path, 'index.html'), 'utf8'))?.[1]
      ?.replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  expect(line('en/tencent-im/6206')).toBe(
    'Listed: Chinese, English, Japanese and Korean · Native (Push) and Native',
  );
  // Where they disagree, the note on it stands above.
  expect(line('en/tencent-im/10007')).toMatch(/^Listed: /);
});

function listOf(product: string, edition: string): Set<string> {
  const path = join(root, 'content', product, 'editions', `${edition}.tsv`);
  return new Set(
    readFileSync(path, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[0] ?? ''),
  );
}
