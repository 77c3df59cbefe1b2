import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, inject, test } from 'vitest';
import { localeIds, type Locale } from '../../src/i18n/locales.ts';
import { readRecord } from './record.ts';
import { samplePages } from './sample-pages.ts';

const { root, dist } = inject('site');
const parser = unified().use(rehypeParse);
const record = readRecord(root);
const codePages = record.codes
  .filter((_, index) => index % 12 === 5)
  .map(({ product, code }) => `${product}/${code}/`);

/** Letters that a reader of the language would take for another language. */
const foreign = {
  en: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}]+/u,
  ja: /\p{sc=Hangul}+/u,
  ko: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]+/u,
  zh: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/u,
};

/** Letters without which a page is not in the language. */
const own = {
  en: /[a-z]{4}/i,
  ja: /\p{sc=Hiragana}/u,
  ko: /\p{sc=Hangul}/u,
  zh: /\p{sc=Han}/u,
};

describe.each(localeIds)('pages in %s', (locale) => {
  const texts = pathsOf(locale).map((path) => ({ path, text: textOf(path, locale) }));

  test('hold no other script outside what is marked as another language', () => {
    const faults = texts.flatMap(({ path, text }) => {
      const found = foreign[locale].exec(text);
      return found ? `${path}: ${text.slice(Math.max(0, found.index - 30), found.index + 30)}` : [];
    });
    expect(faults).toEqual([]);
  });

  test('are written in that language', () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ text }) => !own[locale].test(text))).toEqual([]);
  });
});

function pathsOf(locale: Locale): string[] {
  const sample = samplePages.filter(
    ([, of, path]) => of === locale && path.startsWith(`${locale}/`),
  );
  const paths = [
    ...sample.map(([, , path]) => path),
    ...codePages.map((path) => `${locale}/${path}`),
  ];
  // That a page is there is tested in pages.test.ts.
  return paths.filter((path) => existsSync(join(dist, path, 'index.html')));
}

/** What a page says in its own language: title, description and body without what is marked as another. */
function textOf(path: string, locale: Locale): string {
  const tree = parser.parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  return collect(tree, locale);
}

function collect(node: Root | RootContent | ElementContent, locale: Locale): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'root') return node.children.map((child) => collect(child, locale)).join(' ');
  if (node.type !== 'element' || isSkipped(node, locale)) return '';
  const { alt, title, ariaLabel, placeholder, content, name } = node.properties;
  const attributes = [alt, title, ariaLabel, placeholder, name === 'description' ? content : ''];
  return [
    ...attributes.filter(Boolean),
    ...node.children.map((child) => collect(child, locale)),
  ].join(' ');
}

function isSkipped({ tagName, properties }: Element, locale: Locale): boolean {
  const { lang } = properties;
  const isOther = typeof lang === 'string' && lang.split('-')[0] !== locale;
  // The language menu names each language in itself; option elements are spoken with the menu.
  return (
    isOther ||
    ['script', 'style', 'template', 'code'].includes(tagName) ||
    tagName === 'language-select'
  );
}
