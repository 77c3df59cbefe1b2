import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { expectedPages } from './expected-pages.ts';
import { listFiles } from './list-files.ts';
import { readRecord } from './record.ts';

const { root, dist, origin, base } = inject('site');
const record = readRecord(root);
const expected = expectedPages(record);
const files = await listFiles(dist);
const pages = files.filter((file) => file.endsWith('.html'));

test('the record has the codes that make the site worth building', () => {
  expect(record.products.length).toBeGreaterThanOrEqual(2);
  expect(record.codes.length).toBeGreaterThanOrEqual(500);
  expect(record.equivalents.length).toBeGreaterThan(50);
});

test.each(Object.entries(expected))('every page of the kind "%s" is there', (_, addresses) => {
  expect(addresses.filter((address) => !files.includes(`${address}index.html`))).toEqual([]);
});

test('a page that the record does not ask for stands only at an address of its own kind', () => {
  const asked = new Set(Object.values(expected).flatMap((addresses) => addresses));
  const others = pages.filter((page) => !asked.has(page.replace(/index\.html$/, '')));
  // Pages beside the products, in every language or in none.
  const own = /^(?:404|(?:(?:en|ja|ko|zh)\/)?[a-z][a-z-]*\/index)\.html$|^404\.html$/;
  expect(others.filter((page) => !own.test(page))).toEqual([]);
  expect(others).toContain('404.html');
});

test('each language has the same pages', () => {
  const of = (locale: string) =>
    pages.filter((page) => page.startsWith(`${locale}/`)).map((page) => page.slice(3));
  for (const locale of localeIds) expect(of(locale)).toEqual(of('en'));
});

test('every JSON file for programs is there, and none besides', () => {
  const { products, codes } = record;
  const wanted = [
    ...['commands', 'equivalents', 'index', 'schema'].map((name) => `api/v1/${name}.json`),
    ...products.map(({ id }) => `api/v1/${id}.json`),
    ...codes.map(({ product, code }) => `api/v1/${product}/${code}.json`),
  ];
  expect(files.filter((file) => file.startsWith('api/')).sort()).toEqual(wanted.sort());
});

describe('search engines', () => {
  const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
  const listed = locations(index).flatMap((address) => {
    const file = address.slice(`${origin}${base}`.length);
    return locations(readFileSync(join(dist, file), 'utf8'));
  });

  test('find every page that has a language in the sitemap, and no permalink', () => {
    const paths = listed.map((address) => address.slice(`${origin}${base}`.length));
    const localized = pages
      .filter((page) => /^(?:en|ja|ko|zh)\//.test(page) && !isHidden(page))
      .map((page) => page.replace(/index\.html$/, ''));
    expect(listed.every((address) => address.startsWith(`${origin}${base}`))).toBe(true);
    // The language choice may stand beside them: it is the x-default of the home pages.
    const besides = new Set(['', ...localized]);
    expect(paths.filter((path) => !besides.has(path)).slice(0, 5)).toEqual([]);
    expect(localized.filter((page) => !paths.includes(page))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('are told in robots.txt where the sitemap is, where there is a robots.txt', ({ skip }) => {
    if (!existsSync(join(dist, 'robots.txt')))
      skip('GitHub Pages serves robots.txt from the owner’s root only');
    const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
  });

  test('are kept from the 404 page alone among pages that everyone may find', () => {
    expect(isHidden('404.html')).toBe(true);
    const asked = Object.values(expected).flatMap((addresses) => addresses);
    expect(asked.map((address) => `${address}index.html`).filter(isHidden)).toEqual([]);
  });
});

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}

function isHidden(page: string): boolean {
  const path = join(dist, page);
  return (
    existsSync(path) && /<meta name="robots" content="[^"]*noindex/.test(readFileSync(path, 'utf8'))
  );
}
