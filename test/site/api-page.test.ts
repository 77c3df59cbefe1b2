import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { codesToRepeat } from '../../src/api/examples/codes-to-repeat.js';
import { explain } from '../../src/api/examples/explain.js';
import type { ApiCode } from '../../src/api/schema.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { decodeEntities } from './decode-entities.ts';
import { readJson } from './read-json.ts';
import { readRecord } from './record.ts';

const { root, dist, origin, base, url } = inject('site');
const shown = 'https://example.github.io/im-error-codes/';
const code = readJson<ApiCode>(dist, 'tencent-im/6206.json');

describe.each(localeIds)('the page on the API in %s', (locale) => {
  const html = readFileSync(join(dist, locale, 'api/index.html'), 'utf8');
  const [sample = '', ...examples] = Array.from(
    html.matchAll(/<pre[^>]*><code[^>]*>(.*?)<\/code><\/pre>/gs),
    ([, text = '']) => decodeEntities(text),
  );

  test('shows a code as its file has it', () => {
    expect(JSON.parse(sample)).toEqual({ ...code, words: { [locale]: code.words[locale] } });
  });

  test('names every field of it', () => {
    const named = new Set(
      Array.from(html.matchAll(/<td[^>]*>(.*?)<\/td>/gs), ([, cell = '']) =>
        Array.from(cell.matchAll(/<code[^>]*>(\w+)<\/code>/g), ([, name]) => name),
      ).flat(),
    );
    const missing = Object.keys(code).filter((field) => !named.has(field));
    expect(missing).toEqual([]);
  });

  test('shows the examples that tests run, with the address of this site', () => {
    const sources = ['explain', 'codes-to-repeat', 'error-permalink'].map((name) =>
      readFileSync(join(root, `src/api/examples/${name}.js`), 'utf8')
        .trim()
        .replace(shown, `${origin}${base}`),
    );
    expect(examples).toEqual(sources);
  });
});

describe('an example', () => {
  const { fetch } = globalThis;
  beforeAll(() => {
    vi.stubGlobal('fetch', (address: string) => fetch(address.replace(shown, url)));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test('explains a code in one language', async () => {
    const { meaning, action } = code.words.ko;
    expect(await explain('tencent-im', 6206, 'ko')).toEqual({ meaning, action, retry: 'fix' });
    expect(await explain('tencent-im', 77777, 'ko')).toBeNull();
  });

  test('finds the codes after which a call may be repeated', async () => {
    for (const product of readRecord(root).products) {
      const codes = await codesToRepeat(product.id);
      const wanted = product.codes.filter(
        ({ code: id }) => readJson<ApiCode>(dist, `${product.id}/${id}.json`).retry === 'backoff',
      );
      expect([...codes].sort()).toEqual(wanted.map(({ code: id }) => id).sort());
    }
  });
});
