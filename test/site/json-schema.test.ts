import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readJson } from './read-json.ts';
import { readRecord } from './record.ts';

const { root, dist } = inject('site');
const schema = readJson<JsonSchema>(dist, 'schema.json');
const { products, codes: rows } = readRecord(root);
const codes = rows.map(({ product, code }) => readJson(dist, `${product}/${code}.json`));

test('schema.json describes a code as it is published, every field required', () => {
  const fields =
    'product code range category layer symbols retry owner equivalent equivalents editions words commands calls difference urls';
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties ?? {})).toEqual(fields.split(' '));
  expect(schema.required).toEqual(fields.split(' '));
  expect(schema.properties).toMatchObject({
    layer: { enum: ['sdk', 'web', 'server', 'sdk-v3'] },
    retry: { enum: ['backoff', 'throttle', 'fix', 'none'] },
    owner: { enum: ['app', 'backend', 'admin', 'user', 'vendor', 'nobody'] },
    words: { required: ['en', 'ja', 'ko', 'zh'], additionalProperties: false },
    urls: { required: expect.arrayContaining(['permalink', 'en', 'ja', 'ko', 'zh']) },
  });
});

test('every code fits schema.json', () => {
  const published = z.fromJSONSchema(schema);
  const issues = codes.flatMap((code) => published.safeParse(code).error?.issues ?? []);
  expect([...new Set(issues.map(({ message }) => message))]).toEqual([]);
});

test.each<[string, string]>([
  ['Index', 'index.json'],
  ['Equivalents', 'equivalents.json'],
  ['Commands', 'commands.json'],
  ...products.map(({ id }): [string, string] => ['Product', `${id}.json`]),
])('schema.json defines %s, as %s has it', (name, file) => {
  const published = z.fromJSONSchema(schema.$defs?.[name] ?? {});
  expect(published.safeParse(readJson(dist, file)).error?.issues ?? []).toEqual([]);
  expect(published.safeParse({}).success).toBe(false);
});

test('schema.json refuses a code without its words in one language, or with a field too many', () => {
  const published = z.fromJSONSchema(schema);
  const code = codes[0] as { words: { en: unknown; ja: unknown; ko: unknown; zh: unknown } };
  const { zh: _, ...words } = code.words;
  expect(published.safeParse(code).success).toBe(true);
  expect(published.safeParse({ ...code, words }).success).toBe(false);
  expect(published.safeParse({ ...code, updated: '2026-01-01' }).success).toBe(false);
  expect(published.safeParse({ ...code, retry: 'maybe' }).success).toBe(false);
});

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & {
  $schema?: string;
  properties?: { [name: string]: unknown };
  $defs?: { [name: string]: Parameters<typeof z.fromJSONSchema>[0] };
  required?: string[];
};
