import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds, localeToLang } from '../../src/i18n/locales.ts';
import { decodeEntities } from './decode-entities.ts';
import { listFiles } from './list-files.ts';
import { tagsOf } from './tags-of.ts';

const { root, dist, base, origin, demos } = inject('site');
const { below } = demos;
const rows = readFileSync(join(root, 'content/changes.tsv'), 'utf8').trim().split('\n').slice(1);
const ids = rows.map((row) => row.split('\t')[0] ?? '');

describe.each(localeIds)('what changed, in %s', (locale) => {
  const page = readFileSync(join(dist, locale, 'changes/index.html'), 'utf8');
  const feed = readFileSync(join(dist, locale, 'changes.xml'), 'utf8');

  test('is an entry for each row, on the page and in the feed', () => {
    const entries = tagsOf(page).filter(
      ({ name, attributes }) => name === 'h3' && attributes.has('id'),
    );
    expect(entries.map(({ attributes }) => attributes.get('id')).sort()).toEqual(ids.toSorted());
    const named = [...feed.matchAll(/<entry>\s*<id>[^<#]*#([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(named.sort()).toEqual(ids.toSorted());
  });

  test('is found by a feed reader that is given any page', () => {
    for (const path of ['', 'changes/', 'tencent-im/6206/', 'about/']) {
      const html = readFileSync(join(dist, locale, path, 'index.html'), 'utf8');
      const feeds = tagsOf(html).filter(
        ({ attributes }) => attributes.get('type') === 'application/atom+xml',
      );
      expect(feeds[0]?.attributes.get('rel'), path).toBe('alternate');
      expect(feeds[0]?.attributes.get('href'), path).toBe(`${base}${locale}/changes.xml`);
    }
    expect(feed).toContain(
      `rel="self" type="application/atom+xml" href="${origin}${base}${locale}/changes.xml"`,
    );
  });
});

test.each(localeIds)('is a JSON feed in %s that tells what the Atom feed tells', (locale) => {
  const read = (name: string) => readFileSync(join(below.dist, locale, name), 'utf8');
  const atom = read('changes.xml');
  const values = (tag: string) =>
    [...atom.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) =>
      decodeEntities(text),
    );
  const [page = '', ...ids] = values('id');
  const [title, ...titles] = values('title');
  const [author] = values('name');
  const [, ...dates] = values('updated');
  const contents = values('content');
  expect(ids.length).toBeGreaterThan(2);
  expect(JSON.parse(read('changes.json'))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: page.replace(/\/$/, '.json'),
    description: expect.stringMatching(/\S/),
    authors: [{ name: author, url: page.replace(/changes\/$/, '') }],
    language: localeToLang(locale),
    items: ids.map((id, index) => ({
      id,
      url: id,
      title: titles[index],
      content_html: contents[index],
      date_published: dates[index],
    })),
  });
});

test('stands newest first, each entry with its codes, then its product and categories', () => {
  const page = readFileSync(join(below.dist, 'en/changes/index.html'), 'utf8');
  const main = tagsOf(page.slice(page.indexOf('<h1')));
  const days = main.flatMap(({ attributes }) => attributes.get('datetime') ?? []);
  expect(days).toEqual(['2024-05-20', '2024-05-06', '2024-04-12']);
  const links = main.flatMap(({ attributes }) => attributes.get('href') ?? []);
  const from = links.indexOf('#group-codes');
  expect(links.slice(from, links.indexOf('#first-codes'))).toEqual([
    '#group-codes',
    ...['demo-im/3000-3999/', 'demo-im/', 'demo-im/server-group/'].map(
      (path) => `${below.base}en/${path}`,
    ),
  ]);
});

test('is told by addresses that lead to pages of the site, wherever it stands', async () => {
  const files = await listFiles(below.dist);
  const feed = readFileSync(join(below.dist, 'ko/changes.xml'), 'utf8');
  const addresses = [...decodeEntities(feed).matchAll(/(?:href="|<id>)(https:[^"<]*)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('https://example.com/'));
  expect(addresses.length).toBeGreaterThan(10);
  const root = `${below.origin}${below.base}`;
  for (const address of addresses) {
    expect(address.startsWith(root), address).toBe(true);
    const path = address.slice(root.length).replace(/#.*$/, '');
    expect(files, address).toContain(path.replace(/\/$/, '/index.html'));
  }
});
