import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeIds, isLocale, localeToLang } from '../../../../src/i18n/locales.ts';
import { readRecord } from '../../../../src/record/read-record.ts';
import { apiCodeSchema } from '../../../../src/api/schema.ts';
import { changeSchema } from '../../../../src/record/schemas/change.ts';
import { commandSchema } from '../../../../src/record/schemas/command.ts';
import { codeIdSchema, codeRange } from '../../../../src/record/schemas/code-id.ts';
import { equivalentSchema } from '../../../../src/record/schemas/equivalent.ts';
import { factsSchema, symbolSchema } from '../../../../src/record/schemas/facts.ts';
import { guideSchema } from '../../../../src/record/schemas/guide.ts';
import { localeSchema, localized } from '../../../../src/i18n/localized.ts';
import { productSchema } from '../../../../src/record/schemas/product.ts';
import { sourceSchema } from '../../../../src/record/schemas/source.ts';
import { supportSchema } from '../../../../src/record/schemas/support.ts';
import { synonymSchema } from '../../../../src/record/schemas/synonym.ts';
import { uiStringsSchema } from '../../../../src/i18n/strings-schema.ts';
import { differenceSchema, wordsSchema } from '../../../../src/record/schemas/words.ts';
import en from '../../../../src/content/i18n/en.json' with { type: 'json' };
import { demoFiles } from '../demo-files.ts';

const { record } = readRecord(demoFiles());
const { id: _id, ...product } = record.products[0] ?? { id: '' };
const isCode = (text: string) => codeIdSchema.safeParse(text).success;

test.each(['0', '1', '6206', '-10001', '6000106', '120001-130000', '4294967295'])(
  '%s is a code',
  (code) => {
    expect(isCode(code)).toBe(true);
  },
);

test.each([
  '',
  ' 6206',
  '6206 ',
  '−10001',
  '+1',
  '--1',
  '6206-',
  '-1-5',
  '1--5',
  '1-2-3',
  '0x10',
  '6206.5',
  '６２０６',
  '12345678901',
  '6206\n',
  '../6206',
])('%j is no code', (code) => {
  expect(isCode(code)).toBe(false);
});

test('any number is a code and no range, and any two make a range that reads back', () => {
  const number = fc.integer({ min: 0, max: 9_999_999_999 });
  fc.assert(
    fc.property(number, number, (from, to) => {
      expect(isCode(`${from}`) && isCode(`-${from}`) && isCode(`${from}-${to}`)).toBe(true);
      expect([codeRange(`${from}`), codeRange(`-${from}`)]).toEqual([null, null]);
      expect(codeRange(`${from}-${to}`)).toEqual({ from, to });
    }),
  );
});

test('whatever is no code is no range', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/^\d+-\d+$/.test(text)),
      (text) => {
        expect(codeRange(text)).toBeNull();
      },
    ),
  );
});

test('a localized value has every language and no other', () => {
  const schema = localized(z.string());
  const all = { en: 'a', ja: 'b', ko: 'c', zh: 'd' };
  expect(Object.keys(schema.shape).sort()).toEqual([...localeIds].sort());
  expect(schema.safeParse(all).success).toBe(true);
  for (const locale of localeIds)
    expect(schema.safeParse({ ...all, [locale]: undefined }).success).toBe(false);
  expect(schema.safeParse({ ...all, fr: 'e' }).success).toBe(false);
});

test('a locale is one of the four and no property of objects', () => {
  for (const locale of localeIds) expect(localeSchema.parse(locale)).toBe(locale);
  for (const text of ['kr', 'zh-CN', 'toString', '__proto__', '']) {
    expect([localeSchema.safeParse(text).success, isLocale(text)]).toEqual([false, false]);
  }
  expect(localeIds.map(localeToLang)).toEqual(['en', 'ja', 'ko', 'zh-CN']);
});

test.each(['ERR_X', 'ZIMErrorCode.Success', '_x', 'a1'])('%s is a symbol', (symbol) => {
  expect(symbolSchema.safeParse({ symbol, platform: 'web' }).success).toBe(true);
});

test.each(['', '1x', 'a-b', 'a b', 'é', '<b>'])('%j is no symbol', (symbol) => {
  expect(symbolSchema.safeParse({ symbol, platform: 'web' }).success).toBe(false);
});

describe.each([
  ['product', productSchema, product],
  ['facts', factsSchema, record.facts[0]],
  ['words', wordsSchema, record.words[0]],
  ['difference', differenceSchema, record.differences[0]],
  ['equivalent', equivalentSchema, record.equivalents[0]],
  ['synonym', synonymSchema, record.synonyms[0]],
  ['change', changeSchema, record.changes[1]],
  ['support', supportSchema, record.support[0]],
  ['command', commandSchema, record.commands[1]],
  ['guide', guideSchema, record.guides[0]],
] as [string, z.ZodType, Record<string, unknown>][])('the schema of %s', (_, schema, entry) => {
  test('takes what the record gives, unchanged', () => {
    expect(schema.parse(entry)).toEqual(entry);
  });

  test('refuses an entry that lacks any of its values, or has one more', () => {
    for (const key of Object.keys(entry))
      expect(schema.safeParse({ ...entry, [key]: undefined }).success, key).toBe(false);
    expect(schema.safeParse({ ...entry, more: 1 }).success).toBe(false);
  });
});

test('a page of the vendor is an address over https, and an id is made for addresses', () => {
  const page = (url: string) =>
    productSchema.shape.pages.safeParse({ en: url, ja: url, ko: url, zh: url }).success;
  expect([page('https://example.com/'), page('http://example.com/'), page('javascript:x')]).toEqual(
    [true, false, false],
  );
  const id = (text: string) => equivalentSchema.shape.id.safeParse(text).success;
  expect([id('a-b2'), id('A'), id('a--b'), id('-a'), id('a/b'), id('')]).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a word of a log holds no sign that a pattern would take for its own', () => {
  const isWord = (text: string) => productSchema.shape.logWords.element.safeParse(text).success;
  expect(['imsdk', 'v2_tim', 'zim*'].filter((text) => !isWord(text))).toEqual([]);
  expect(['im', 'IMSDK', 'a.b', '*zim', 'zim**', '(tim)', '', 'tim|im'].filter(isWord)).toEqual([]);
});

test('the codes of an example are numbers in YAML, and text as all codes are', () => {
  const codes = productSchema.shape.examples.shape.codes;
  expect(codes.parse([6206, '-10001'])).toEqual(['6206', '-10001']);
  expect(codes.safeParse([6206, null]).success).toBe(false);
  expect(codes.safeParse([6206]).success).toBe(false);
});

test('a source is a file of a package or of a repository, and its file stands inside', () => {
  const isSource = (source: object) => sourceSchema.safeParse(source).success;
  const sources = [
    { npm: 'zim', file: 'index.d.ts' },
    { npm: '@a/chat', file: 'lib/.types/a b.h' },
    { git: 'a/b.c', file: '错误码.md' },
  ];
  expect(sources.filter((source) => !isSource(source))).toEqual([]);
  const files = ['', '/a', '../a', 'a/../b', 'a/..', './a', 'a//b', 'a/', 'a\\b'];
  expect(files.filter((file) => isSource({ npm: 'zim', file }))).toEqual([]);
  const names = ['', '@a', 'a/b', '../zim', 'Zim?', 'zim@1'];
  expect(names.filter((npm) => isSource({ npm, file: 'a' }))).toEqual([]);
  const repositories = ['', 'a', 'a/b/c', '../b', 'a/..', 'https://github.com/a/b'];
  expect(repositories.filter((git) => isSource({ git, file: 'a' }))).toEqual([]);
  expect(isSource({ npm: 'a', git: 'a/b', file: 'a' })).toBe(false);
});

test('the strings of the interface need every key that English has', () => {
  expect(uiStringsSchema.safeParse(en).success).toBe(true);
  for (const key of Object.keys(en).filter((name) => !name.endsWith('_one'))) {
    expect(uiStringsSchema.safeParse({ ...en, [key]: undefined }).success, key).toBe(false);
    expect(uiStringsSchema.safeParse({ ...en, [key]: '' }).success, key).toBe(false);
  }
});

test('a code as programs get it can be told in JSON Schema, and needs an address in each language', () => {
  const schema = z.toJSONSchema(apiCodeSchema);
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(schema.required).toEqual(Object.keys(apiCodeSchema.shape));
  expect(schema.properties?.['urls']).toMatchObject({
    required: ['en', 'ja', 'ko', 'zh', 'permalink'],
  });
});
