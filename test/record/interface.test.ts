import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';

const folder = join(import.meta.dirname, '../../src/content/i18n');
const strings = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>,
  ]),
);
const english = strings.get('en') ?? {};
const placeholders = (text: string) => (text.match(/\{\{[^{}]*\}\}/g) ?? []).sort();

test('there is a file of strings for each language and no other', () => {
  expect([...strings.keys()].sort()).toEqual(
    Object.values(locales)
      .map(({ lang }) => lang)
      .sort(),
  );
});

test('each page that is written by hand is there in each language', () => {
  const pages = Object.keys(locales).flatMap((locale) =>
    ['about.mdx', 'api.mdx'].map((name) => join(folder, '../docs', locale, name)),
  );
  expect(pages.filter((page) => !existsSync(page))).toEqual([]);
});

test('English has strings', () => {
  expect(Object.keys(english).length).toBeGreaterThan(50);
});

describe.each([...strings])('the strings of %s', (lang, texts) => {
  test('have no key twice', () => {
    const lines = readFileSync(join(folder, `${lang}.json`), 'utf8').match(/^ {2}"/gm);
    expect(lines).toHaveLength(Object.keys(texts).length);
  });

  test('have the keys of the English ones, in their order, and each form that the language has for a count', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const keys = Object.keys(english).flatMap((key) => {
      if (key.endsWith('_one')) return [];
      return key.endsWith('_other') ? forms.map((form) => key.replace(/other$/, form)) : [key];
    });
    expect(Object.keys(texts)).toEqual(keys);
  });

  test('have the placeholders of the English ones', () => {
    for (const [key, text] of Object.entries(texts)) {
      const model = english[key] ?? english[key.replace(/_\w+$/, '_other')] ?? '';
      expect(placeholders(text), key).toEqual(placeholders(model));
    }
  });

  test('are not empty, and have no blanks around them', () => {
    expect(
      Object.entries(texts).filter(([, text]) => text.trim() === '' || text !== text.trim()),
    ).toEqual([]);
  });

  test('are written as strings, not as HTML', () => {
    expect(Object.entries(texts).filter(([, text]) => /<[a-z/]|&[a-z#]+;/i.test(text))).toEqual([]);
  });
});
