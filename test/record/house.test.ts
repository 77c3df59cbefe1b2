import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';

const content = join(import.meta.dirname, '../../content');
const glossary = readFileSync(join(content, 'GLOSSARY.md'), 'utf8');

/** Every row of every table in a language, with its place; code spans, quoted names and link definitions are left out. */
function rowsOf(locale: string): { at: string; text: string }[] {
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const tables = paths.filter(
    (path) => path.includes(`/${locale}/`) || /^(?:equivalents|changes)\//.test(path),
  );
  return tables
    .filter(
      (path) =>
        path.endsWith('.md') && (path.includes(`/${locale}/`) || path.endsWith(`/${locale}.md`)),
    )
    .flatMap((path) => {
      const lines = readFileSync(join(content, path), 'utf8').split('\n');
      return lines.map((text, index) => ({
        at: `${path}:${index + 1}`,
        text: text.replace(/`[^`]*`|“[^”]*”/g, ''),
      }));
    })
    .filter(({ text }) => text.startsWith('|'));
}

/** Rows in which something stands that the house does not write. */
function offences(locale: string, pattern: RegExp) {
  const rows = rowsOf(locale);
  expect(rows.length).toBeGreaterThan(899);
  return rows.filter(({ text }) => pattern.test(text));
}

describe.each(localeIds)('what the glossary asks of every language, in %s', (locale) => {
  test('links stand as references, not with their addresses in the text', () => {
    expect(offences(locale, /\]\(|https?:/)).toEqual([]);
  });

  test('figures have no separators of thousands', () => {
    expect(offences(locale, /\d[,，]\d{3}(?!\d)/)).toEqual([]);
  });
});

test('codes of one class agree on whether the call may be repeated', () => {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  const tables = files.filter((path) => path.endsWith('codes.tsv'));
  const rows = tables.flatMap((path) =>
    readFileSync(join(content, path), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')),
  );
  const classes = Map.groupBy(rows, ([, , , , equivalent]) => equivalent);
  classes.delete('-');
  expect(classes.size).toBeGreaterThan(70);
  const mixed = [...classes].filter(([, codes]) => new Set(codes.map(([, , r]) => r)).size > 1);
  expect(mixed.map(([id]) => id)).toEqual([]);
});

describe('words that the glossary does not use', () => {
  const [, table = ''] = glossary.split('## Words not to use');
  const words = Array.from(
    table.matchAll(/^\| (\w\w) \| (.+?) \| (.+?) \|$/gm),
    ([, ...row]) => row,
  );

  test('are listed for every language', () => {
    expect(new Set(words.map(([locale]) => locale))).toEqual(new Set(localeIds));
  });

  test.each(words)('in %s, not “%s” but “%s”', (locale = '', word = '') => {
    expect(offences(locale, new RegExp(RegExp.escape(word)))).toEqual([]);
  });
});

test('Chinese puts a space between Chinese and Latin characters', () => {
  expect(offences('zh', /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u)).toEqual([]);
});

test('Japanese puts no space between Japanese and Latin characters', () => {
  expect(
    offences(
      'ja',
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] [A-Za-z]|[A-Za-z] [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ),
  ).toEqual([]);
});
