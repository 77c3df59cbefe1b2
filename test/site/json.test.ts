import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { localeIds } from '../../src/i18n/locales.ts';
import { apiCodeSchema, type ApiCode } from '../../src/api/schema.ts';
import { listFiles } from './list-files.ts';
import { readJson } from './read-json.ts';
import { readRecord } from './record.ts';

const { root, dist } = inject('site');
const record = readRecord(root);
const codes = record.codes.map(({ product, code }) =>
  readJson<ApiCode>(dist, `${product}/${code}.json`),
);
const text = z.string().min(1);
const names = z.strictObject({ en: text, ja: text, ko: text, zh: text });

describe('a code’s file', () => {
  test('has exactly the fields that programs rely on', () => {
    expect(codes.flatMap((code) => apiCodeSchema.safeParse(code).error?.issues ?? [])).toEqual([]);
    const fields =
      'product code range category layer symbols retry owner equivalent equivalents editions words commands calls difference urls';
    for (const code of codes) expect(Object.keys(code).join(' ')).toBe(fields);
  });

  test('says what codes.tsv says', () => {
    expect(
      codes.map(({ product, code, category, retry, owner, equivalent }) => ({
        product,
        code,
        category,
        retry,
        owner,
        equivalent,
      })),
    ).toEqual(record.codes);
  });

  test('gives both ends of a range, and null for a single code', () => {
    const ranges = codes.filter(({ range }) => range !== null);
    expect(ranges.length).toBeGreaterThan(0);
    for (const { range, code } of ranges) expect(code).toBe(`${range?.from}-${range?.to}`);
    for (const { range, code } of codes) expect(range === null).toBe(/^-?\d+$/.test(code));
  });

  test('has addresses relative to the base, each of an existing page', () => {
    for (const { product, code, urls } of codes) {
      const permalink = `/${product}/${code}/`;
      const own = localeIds.map((locale) => [locale, `/${locale}${permalink}`]);
      expect(urls).toEqual({ permalink, ...Object.fromEntries(own) });
      for (const url of Object.values(urls))
        expect(existsSync(join(dist, url, 'index.html'))).toBe(true);
    }
  });

  test('names as equivalents all other codes of its class, and these name it', () => {
    const name = ({ product, code }: { product: string; code: string }) => `${product}/${code}`;
    const linked = new Map(codes.map((code) => [name(code), code.equivalents.map(name)]));
    for (const code of record.codes) {
      const others = record.codes.filter(
        (other) =>
          other !== code && code.equivalent !== null && other.equivalent === code.equivalent,
      );
      expect([...(linked.get(name(code)) ?? [])].sort()).toEqual(others.map(name).sort());
    }
  });

  test('names only official sources that product.yaml knows', () => {
    for (const { product, editions } of codes) {
      const known = record.products.find(({ id }) => id === product)?.editions.map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(editions));
    }
  });
});

test('index.json lists the products with their vendor and the number of their codes, and the address of each file', () => {
  expect(readJson(dist, 'index.json')).toStrictEqual({
    version: expect.stringMatching(/^\d+(?:\.\d+)*$/),
    locales: ['en', 'ja', 'ko', 'zh'],
    products: record.products.map((product) => ({
      id: product.id,
      names: product.names,
      vendor: product.vendor,
      codes: product.codes.length,
      url: `${product.id}.json`,
    })),
    equivalents: 'equivalents.json',
    commands: 'commands.json',
    schema: 'schema.json',
    changes: Object.fromEntries(
      localeIds.map((locale) => [locale, `../../${locale}/changes.json`]),
    ),
    markdown: '../../llms.txt',
  });
});

test('index.json names files that are there', () => {
  const named: string[] = [];
  JSON.stringify(readJson(dist, 'index.json'), (_, value: unknown) => {
    if (typeof value === 'string' && /\.(?:json|txt)$/.test(value)) named.push(value);
    return value;
  });
  expect(named).toHaveLength(record.products.length + 4 + localeIds.length);
  expect(named.filter((path) => !existsSync(join(dist, 'api/v1', path)))).toEqual([]);
});

test('a product’s whole record is less than 1 MB, gzipped', () => {
  for (const { id } of record.products)
    expect(gzipSync(readFileSync(join(dist, `api/v1/${id}.json`))).length).toBeLessThan(1e6);
});

test('a product’s file holds its categories and the same codes as their own files', () => {
  for (const product of record.products) {
    const file = readProduct(product.id);
    expect(Object.keys(file)).toEqual(['product', 'categories', 'editions', 'codes']);
    expect(file.product).toBe(product.id);
    expect(file.categories.map(({ id }) => id)).toEqual(product.categories.map(({ id }) => id));
    const own = codes.filter((code) => code.product === product.id);
    expect(new Map(file.codes.map((code) => [code.code, code]))).toEqual(
      new Map(own.map((code) => [code.code, code])),
    );
    expect(file.codes).toHaveLength(own.length);
  }
});

test('a product’s file names its official sources, each with the same fields, in the order of product.yaml', () => {
  for (const { id, editions } of record.products) {
    const rest = { lang: null, part: null, platform: null, version: null, incomplete: [] };
    expect(readProduct(id).editions).toEqual(
      editions.map(({ source: _source, legacy: _legacy, ...edition }) => ({ ...rest, ...edition })),
    );
  }
});

test('a product’s codes come by category, and in each by number, as in codes.tsv', () => {
  for (const { id, categories, codes: rows } of record.products) {
    const wanted = categories.flatMap((category) =>
      rows.filter((row) => row.category === category.id),
    );
    expect(readProduct(id).codes.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
  }
});

test('equivalents.json lists every class with its topic, its names, what its codes share, and its codes', () => {
  const member = z.strictObject({ product: text, code: text });
  const schema = z.array(
    z.strictObject({
      id: text,
      topic: text,
      names,
      shared: names,
      codes: z.array(member).min(1),
    }),
  );
  const classes = schema.parse(readJson(dist, 'equivalents.json'));
  expect(classes.map(({ id }) => id)).toEqual(record.equivalents);
  for (const { id, topic, codes: members } of classes) {
    expect(topic).toBe(record.topics.get(id));
    const own = record.codes.filter(({ equivalent }) => equivalent === id);
    expect(members).toEqual(own.map(({ product, code }) => ({ product, code })));
  }
});

test('commands.json lists every command of commands.tsv with its codes, and each code names its commands', () => {
  const commands = readJson<Command[]>(dist, 'commands.json');
  const pairs = commands.flatMap(({ product, command, codes: own }) =>
    own.map((code) => `${product} ${command} ${code}`),
  );
  const rows = record.commands.filter(({ command }) => command !== '*');
  expect([...pairs].sort()).toEqual(
    rows.map(({ product, command, code }) => `${product} ${command} ${code}`).sort(),
  );
  for (const { urls } of commands)
    for (const url of Object.values(urls))
      expect(existsSync(join(dist, url, 'index.html')), url).toBe(true);
  const told = codes.flatMap(({ product, code, commands: calls }) =>
    calls.map(({ command }) => `${product} ${command} ${code}`),
  );
  expect(told.sort()).toEqual(
    record.commands.map(({ product, command, code }) => `${product} ${command} ${code}`).sort(),
  );
});

test('a code has a note on a command where it means something else for that call', () => {
  const code = codes.find((each) => each.code === '10007');
  const note = code?.commands.find(({ command }) => command === 'group_open_http_svc/create_group');
  expect(note?.note?.ja.cause).toContain('`Type`');
  expect(code?.commands.some(({ note: own }) => own === null)).toBe(true);
});

test('no file for programs holds a time but the dates of sources, and each is one line of UTF-8 with its end', async () => {
  const files = (await listFiles(join(dist, 'api'))).map((file) => join(dist, 'api', file));
  // In schema.json, the date of a source is described.
  for (const file of files) {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    expect(content, file).toMatch(/^[^\n]+\n$/);
    expect(content, file).not.toMatch(
      /"(?:time|updated|created|generated)\w*":|"date":(?!null,|"\d{4}-\d\d-\d\d",|\{)|\d{4}-\d\d-\d\dT\d\d:/i,
    );
  }
});

interface Command {
  product: string;
  command: string;
  codes: string[];
  urls: { [locale: string]: string };
}

function readProduct(id: string): {
  product: string;
  categories: { id: string }[];
  editions: object[];
  codes: ApiCode[];
} {
  return readJson(dist, `${id}.json`);
}
