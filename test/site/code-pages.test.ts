import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { localeIds, localeToLang, type Locale } from '../../src/i18n/locales.ts';
import type { ApiCode } from '../../src/api/schema.ts';
import { decodeEntities } from './decode-entities.ts';
import { readJson } from './read-json.ts';
import { readRecord } from './record.ts';
import { tagsOf, type Tag } from './tags-of.ts';

const { root, dist, origin, base } = inject('site');
const record = readRecord(root);
const codes = record.codes.map(({ product, code }) =>
  readJson<ApiCode>(dist, `${product}/${code}.json`),
);

const ending = { en: ' error codes', ja: 'エラーコード', ko: ' 오류 코드', zh: ' 错误码' };

describe.each(localeIds)('a code’s page in %s', (locale) => {
  const pages = codes.map((code) => readPage(code, locale));

  test('says which language it is in', () => {
    const langs = new Set(pages.map(({ all }) => all('html')[0]?.get('lang')));
    expect([...langs]).toEqual([localeToLang(locale)]);
  });

  test('is titled with the code, its meaning and the product', () => {
    for (const { code, html } of pages) {
      const product = record.products.find(({ id }) => id === code.product)?.shortNames[locale];
      const title = `${code.code} · ${plain(code.words[locale].meaning)} — ${product}${ending[locale]}`;
      const found = [...html.matchAll(/<title>([^<]*)<\/title>/g)];
      expect(found.map(([, text = '']) => decodeEntities(text))).toEqual([title]);
    }
  });

  test('has a description of its own that begins with the meaning', () => {
    const descriptions = pages.map(({ code, all }) => {
      const [meta] = all('meta').filter((tag) => tag.get('name') === 'description');
      const text = meta?.get('content') ?? '';
      expect(text.startsWith(plain(code.words[locale].meaning).slice(0, 100))).toBe(true);
      expect([...text].length).toBeLessThanOrEqual(160);
      return `${code.product}: ${text}`;
    });
    expect(descriptions).toHaveLength(codes.length);
  });

  test('names itself as canonical, and its counterparts in all languages', () => {
    for (const { code, all } of pages) {
      const address = (other: Locale) => `${origin}${base.slice(0, -1)}${code.urls[other]}`;
      const links = (rel: string) => all('link').filter((tag) => tag.get('rel') === rel);
      expect(links('canonical').map((tag) => tag.get('href'))).toEqual([address(locale)]);
      const alternates = links('alternate').filter((tag) => tag.has('hreflang'));
      expect(new Map(alternates.map((tag) => [tag.get('hreflang'), tag.get('href')]))).toEqual(
        new Map([
          ...localeIds.map((other) => [localeToLang(other), address(other)] as const),
          ['x-default', address('en')],
        ]),
      );
      expect(alternates).toHaveLength(localeIds.length + 1);
    }
  });

  test('has each heading that links may name exactly once, and no id twice', () => {
    for (const { address, tags } of pages) {
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        address,
      ).toEqual([]);
      const headings = tags
        .filter(({ name }) => name === 'h2')
        .flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(headings, address).toEqual(
        expect.arrayContaining(['cause', 'action', 'equivalents', 'languages', 'editions']),
      );
    }
  });

  test('leads to the line of the record that holds its words', () => {
    for (const { code, all, address } of pages) {
      const edits = all('a').flatMap(
        (tag) =>
          /\/blob\/main\/(content\/[^?]+)\?plain=1#L(\d+)$/.exec(tag.get('href') ?? '') ?? [],
      );
      const [, file = '', line = ''] = edits;
      expect(edits, address).toHaveLength(3);
      expect(file).toBe(`content/${code.product}/${locale}/${code.category}.md`);
      expect(lineOf(file, Number(line)).startsWith(`| ${code.code} |`), `${file}:${line}`).toBe(
        true,
      );
    }
  });

  test('leads to each equivalent, to its class, and to the other languages', () => {
    for (const { code, all, address } of pages) {
      const hrefs = new Set(all('a').map((tag) => tag.get('href')));
      const wanted = [
        ...code.equivalents.map((other) => `${locale}/${other.product}/${other.code}/`),
        ...(code.equivalents.length > 0 ? [`${locale}/equivalents/${code.equivalent}/`] : []),
        ...localeIds.filter((other) => other !== locale).map((other) => code.urls[other].slice(1)),
        `${locale}/${code.product}/${code.category}/`,
        `${locale}/${code.product}/editions/`,
      ];
      expect(
        wanted.filter((path) => !hrefs.has(base + path)),
        address,
      ).toEqual([]);
    }
  });

  test('leads from its facts to the codes that share them, and to the guide on repeating or on limits where it may be repeated', () => {
    const guides = { backoff: 'retry', throttle: 'limits' };
    for (const { code, all, address } of pages) {
      const hrefs = all('a').map((tag) => tag.get('href') ?? '');
      expect(hrefs, address).toContain(`${base}${locale}/retry/${code.retry}/`);
      expect(hrefs, address).toContain(`${base}${locale}/owner/${code.owner}/`);
      if (code.retry === 'backoff' || code.retry === 'throttle') {
        const guide = `${base}${locale}/guides/${guides[code.retry]}/`;
        expect(
          hrefs.some((path) => path.startsWith(guide)),
          address,
        ).toBe(true);
      }
    }
  });

  test('has the first of its names in the SDKs under its title, and a way to the others', () => {
    for (const { code, html, address } of pages) {
      const symbols = new Set(code.symbols.map(({ symbol }) => symbol));
      const [, line] = /<p class="code-symbol">(.*?)<\/p>/s.exec(html) ?? [];
      const [first] = symbols;
      expect(/<code[^>]*>([^<]+)</.exec(line ?? '')?.[1], address).toBe(first);
      expect(line?.includes('href="#symbols"') ?? false, address).toBe(symbols.size > 1);
    }
  });

  test('marks its category in the menu, and nothing else there', () => {
    for (const { code, all, address } of pages) {
      const marked = all('a').filter((tag) => tag.has('aria-current'));
      expect(
        marked.map((tag) => tag.get('href')),
        address,
      ).toEqual([`${base}${locale}/${code.product}/${code.category}/`]);
    }
  });

  test('names the SDK calls that return it, and has no place for them where there are none', () => {
    for (const { code, html, address } of pages) {
      const [, section = ''] = html.split('<h2 id="calls">');
      const [list = ''] = section.split('</section>');
      const named = [...list.matchAll(/<code[^>]*>([^<]*)</g)].map(([, name]) => name);
      const calls = new Set(code.calls.map(({ call }) => call));
      expect(named.toSorted(), address).toEqual([...calls].toSorted());
    }
  });

  test('lists the codes of other products before those of its own', () => {
    for (const { code, html, address } of pages) {
      const [, section = ''] = html.split('id="equivalents"');
      const [list = ''] = section.split('</section>');
      const products = [...list.matchAll(/href="[^"]*\/([^/"]+)\/[^/"]+\/"> ?<code>/g)].map(
        ([, product]) => product,
      );
      expect(products, address).toHaveLength(code.equivalents.length);
      const firstFolded = list.slice(0, list.indexOf('<details')).match(/<code>/g)?.length;
      const open = products.slice(0, firstFolded);
      const own = open.indexOf(code.product);
      if (own >= 0) expect(new Set(open.slice(own)), address).toEqual(new Set([code.product]));
    }
  });

  test('has one button that copies the permalink', () => {
    for (const { code, all, address } of pages) {
      const buttons = all('button').flatMap((tag) => tag.get('data-copy-permalink') ?? []);
      expect(buttons, address).toEqual([`${base}${code.product}/${code.code}/`]);
    }
  });
});

test('a code of the past says so, and which one the current SDK has, and its twin does', () => {
  const note = (path: string) =>
    /<p class="legacy quiet">(.*?)<\/p>/s
      .exec(readFileSync(join(dist, path, 'index.html'), 'utf8'))?.[1]
      ?.replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const both =
    'Listed under SDK V3, but still in the current SDK’s own list: newer SDKs may return it too.';
  expect(note('en/tencent-im/6003')).toBe(both);
  expect(note('en/tencent-im/6213')).toBe(`${both} Same meaning in the current SDK: 6208`);
  expect(note('en/tencent-im/2850')).toBe('The current SDK no longer lists this code.');
  for (const code of ['6208', '2800']) expect(note(`en/tencent-im/${code}`)).toBeUndefined();
  expect(readFileSync(join(dist, 'en/tencent-im/6213.md'), 'utf8')).toContain(
    `${both}\n\nSame meaning in the current SDK: [6208](`,
  );
});

function readPage(code: ApiCode, locale: Locale): Page {
  const file = join(dist, code.urls[locale], 'index.html');
  // Where a name may break is nothing to those who read it.
  const html = readFileSync(file, 'utf8').replaceAll('<wbr>', '');
  const tags = tagsOf(html);
  const all = (wanted: string) =>
    tags.filter(({ name }) => name === wanted).map(({ attributes }) => attributes);
  return { code, address: code.urls[locale], html, tags, all };
}

const lines = new Map<string, string[]>();

function lineOf(file: string, line: number): string {
  if (!lines.has(file)) lines.set(file, readFileSync(join(root, file), 'utf8').split(/\r?\n/));
  return lines.get(file)?.[line - 1] ?? '';
}

/** ``"`login` failed" → "login failed"`` */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

interface Page {
  code: ApiCode;
  address: string;
  html: string;
  tags: Tag[];
  all(name: string): Map<string, string>[];
}
