import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { localeIds, localeToLang, type Locale } from '../../src/i18n/locales.ts';
import { codeLink } from '../../src/record/code-link.ts';
import { guidePlaces } from '../../src/record/guide-places.ts';
import { markdown } from '../../src/record/parse/markdown.ts';
import { rankGuides } from '../../src/record/rank-guides.ts';
import { realRecord } from './real-record.ts';

const { record } = await realRecord();

test.each(localeIds)(
  'the guide on retrying names the labels as pages show them, in %s',
  (locale) => {
    const path = join(import.meta.dirname, `../../src/content/i18n/${localeToLang(locale)}.json`);
    const strings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const text = record.guides.find(({ id }) => id === 'retry')?.texts[locale].split('\n');
    const labels = ['backoff', 'throttle', 'fix', 'none'].map(
      (value) => `${strings[`retry.${value}`]}${languages[locale].stop}`,
    );
    expect(text).toEqual(expect.arrayContaining(labels));
  },
);

test.each(['backoff', 'throttle'] as const)(
  'codes with %s have one guide that is for all of them',
  (kind) => {
    expect(record.guides.filter(({ retry }) => retry.includes(kind))).toHaveLength(1);
  },
);

/** What guides are about: a developer who meets one of these codes finds the way out in one of them. */
const families = {
  'tencent-im': [
    'sdk-account',
    'sdk-group',
    'sdk-network',
    'web-login',
    'web-network',
    'web-group',
    'server-push',
  ],
  'zego-zim': [
    'login',
    'room',
    'push',
    'group',
    'blocklist',
    'friend',
    'community',
    'channel',
    'server-room',
    'server-blocklist',
  ],
};

test.each(Object.entries(families))('each code of its families stands in a guide: %s', (id, of) => {
  const told = new Set(record.guides.flatMap(({ sections }) => sections.flatMap(codesOf)));
  const codes = record.facts.filter(
    ({ product, category }) => product === id && of.includes(category),
  );
  expect(new Set(codes.map(({ category }) => category))).toEqual(new Set(of));
  expect(codes.map(addressOf).filter((code) => !told.has(code))).toEqual([]);
});

test('the guide to limits names each code that is answered by slowing down', () => {
  const told = record.guides.find(({ id }) => id === 'limits')?.sections.flatMap(codesOf);
  const codes = record.facts.filter(({ retry }) => retry === 'throttle').map(addressOf);
  expect(codes.filter((code) => !told?.includes(code))).toEqual([]);
});

/** All guides but the one on repeating calls are lists of cases, each with the one thing to do. */
const situations = record.guides.filter(({ retry }) => !retry.includes('backoff'));

test.each(situations)('each case of the guide $id names a code and stands once', (guide) => {
  for (const locale of localeIds) {
    const cases = casesOf(guide, locale);
    expect(cases.length).toBeGreaterThan(10);
    expect(cases.filter(({ codes }) => codes.length === 0)).toEqual([]);
    const labels = cases.map(({ part, label }) => `${part}: ${label}`);
    expect(labels).toEqual([...new Set(labels)]);
  }
});

test.each(situations)('the guide $id has the same cases in every language', (guide) => {
  const [first, ...others] = localeIds.map((locale) =>
    casesOf(guide, locale).map(({ codes }) => codes),
  );
  for (const other of others) expect(other).toEqual(first);
});

test.each(situations)('codes stand behind the short names of products: $id', (guide) => {
  for (const locale of localeIds) {
    const names = record.products.map(({ shortNames }) => shortNames[locale]);
    const labels = casesOf(guide, locale).flatMap(({ products }) => products);
    expect(new Set([...names, ...labels])).toEqual(new Set(names));
  }
});

test('a timeout leads to the guide on networks first, then to the one on repeating, then to that on logging in', () => {
  const places = guidePlaces(record.guides).get('tencent-im/6012') ?? [];
  const ofKind = record.guides.filter(({ retry }) => retry.includes('backoff'));
  const ids = rankGuides(places, ofKind).map(({ guide }) => guide.id);
  expect(ids).toEqual(['network', 'retry', 'login']);
});

/** The items of the lists in a guide's parts, each with its label, the products below it, and their codes. */
function casesOf({ markdown: texts }: { markdown: Record<Locale, string> }, locale: Locale) {
  const tree = markdown.parse(texts[locale]);
  let part = '';
  return tree.children.flatMap((block) => {
    if (block.type === 'heading') part = toString(block);
    if (block.type !== 'list') return [];
    return block.children.map((item) => {
      const [words, list] = item.children;
      const codes: string[] = [];
      visit(item, 'link', ({ url }) => {
        if (codeLink(url)) codes.push(url);
      });
      const products =
        list?.type === 'list'
          ? list.children.map(({ children: [name] }) => toString(name).replace(/[:：]$/, ''))
          : [];
      const label = words?.type === 'paragraph' ? toString(words.children[0]) : '';
      return { part, label, products, codes: codes.sort() };
    });
  });
}

function codesOf({ codes }: { codes: string[] }): string[] {
  return codes;
}

function addressOf({ product, code }: { product: string; code: string }): string {
  return `${product}/${code}`;
}
