import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import type { ApiCode } from '../../src/api/schema.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { expectedPages } from './expected-pages.ts';
import { listFiles } from './list-files.ts';
import { readJson } from './read-json.ts';
import { readRecord } from './record.ts';
import { tagsOf } from './tags-of.ts';

const { root, dist, origin, base, demos } = inject('site');
const { product, category, code, commands, command, equivalent, guides } = expectedPages(
  readRecord(root),
);
const pages = [product, category, code, commands, command, equivalent, guides]
  .flat()
  .filter((address) => !address.endsWith('/guides/'));
const files = await listFiles(dist);
const known = new Set(files);
const twinOf = (address: string) => address.replace(/\/$/, '.md');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('each page of the record has a twin in Markdown, and no other page', () => {
  expect(files.filter((file) => file.endsWith('.md')).sort()).toEqual(pages.map(twinOf).sort());
});

test('each of these pages names its twin, and a code’s its JSON', () => {
  const faults = pages.filter((address) => {
    const links = tagsOf(read(`${address}index.html`).split('</head>')[0] ?? '').flatMap(
      ({ attributes }) =>
        attributes.get('rel') === 'alternate' && /markdown|json/.test(attributes.get('type') ?? '')
          ? [`${attributes.get('type')} ${attributes.get('href')}`]
          : [],
    );
    const [, own = '', id] = address.split('/');
    const json = `application/json ${base}api/v1/${own}/${id}.json`;
    const isCode = known.has(`api/v1/${own}/${id}.json`);
    return (
      !links.includes(`text/markdown ${base}${twinOf(address)}`) || isCode !== links.includes(json)
    );
  });
  expect(faults).toEqual([]);
});

test('every address of the site that a twin names is there', () => {
  const faults = [...pages.map(twinOf), 'llms.txt'].flatMap((file) =>
    addressesIn(read(file))
      .map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
      .filter((path) => !known.has(path))
      .map((path) => `${file} → ${path}`),
  );
  expect(faults).toEqual([]);
});

test('llms.txt leads to each twin of a product, a category, a list of commands, a class and a guide in English', () => {
  const wanted = [product, category, commands, equivalent, guides]
    .flat()
    .filter((address) => address.startsWith('en/') && !address.endsWith('/guides/'));
  expect(addressesIn(read('llms.txt'))).toEqual(expect.arrayContaining(wanted.map(twinOf)));
});

describe.each(localeIds)('a code’s twin in %s', (locale) => {
  test.each(['tencent-im/6206', 'tencent-im/10007', 'zego-zim/6000302'])(
    'says of %s what it means, what to do, why, which SDK calls return it, and what means the same',
    (path) => {
      const text = read(`${locale}/${path}.md`);
      const { words, calls, equivalents, code: id } = readJson<ApiCode>(dist, `${path}.json`);
      const { meaning, cause, action } = words[locale];
      const plain = withoutLinks(text);
      expect(text.startsWith(`# ${id} ${meaning}\n`)).toBe(true);
      for (const part of [cause, ...action]) expect(plain).toContain(part);
      for (const { call } of calls) expect(text).toContain(`\`${call}\``);
      const named = addressesIn(text);
      for (const other of equivalents)
        expect(named).toContain(`${locale}/${other.product}/${other.code}.md`);
    },
  );
});

describe.each(localeIds)(
  'in %s, the twins of a code and of the commands that return it',
  (locale) => {
    const {
      product: own,
      code: id,
      commands: calls,
    } = readJson<ApiCode>(dist, 'tencent-im/10007.json');
    const noted = calls.filter(({ note }) => note !== null);
    const ownTwin = `${locale}/${own}/${id}.md`;
    const twinOfCall = (call: string) => `${locale}/${own}/commands/${call}.md`;

    test('name each other, in the code’s those first for which it has a cause of its own', () => {
      const isCall = new Set(calls.map(({ command: call }) => twinOfCall(call)));
      const named = addressesIn(read(ownTwin)).filter((address) => isCall.has(address));
      expect(new Set(named)).toEqual(isCall);
      expect(new Set(named.slice(0, noted.length))).toEqual(
        new Set(noted.map(({ command: call }) => twinOfCall(call))),
      );
      for (const call of isCall) expect(addressesIn(read(call)), call).toContain(ownTwin);
    });

    test('say what the code means for a command, and the command’s what to do', () => {
      expect(noted.length).toBeGreaterThan(0);
      for (const { command: call, note } of noted) {
        const { cause = '', action = [] } = note?.[locale] ?? {};
        expect(withoutLinks(read(ownTwin))).toContain(cause);
        const twin = withoutLinks(read(twinOfCall(call)));
        for (const part of [cause, ...action]) expect(twin, call).toContain(part);
      }
    });
  },
);

test('the twin of the commands names each of them and the codes that every command may return', () => {
  for (const address of commands) {
    const named = addressesIn(read(twinOf(address)));
    const wanted = command.filter((path) => path.startsWith(address)).map(twinOf);
    expect(named).toEqual(expect.arrayContaining(wanted));
  }
  const everywhere = readRecord(root).commands.filter((row) => row.command === '*');
  expect(everywhere.length).toBeGreaterThan(0);
  for (const { product: own, code: id } of everywhere)
    expect(addressesIn(read(`ko/${own}/commands.md`))).toContain(`ko/${own}/${id}.md`);
});

test('no twin holds HTML, whatever the names of the record hold', async () => {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const { dist: hostile } = demos.atRoot;
  const twins = (await listFiles(hostile)).filter((file) => file.endsWith('.md'));
  expect(twins.length).toBeGreaterThan(10);
  const html: string[] = [];
  for (const file of twins)
    visit(parser.parse(readFileSync(join(hostile, file), 'utf8')), 'html', ({ value }) => {
      html.push(`${file}: ${value}`);
    });
  expect(html).toEqual([]);
});

/** A text whose links to codes are the codes alone, as the record has them. */
function withoutLinks(text: string): string {
  return text.replace(/\[(`-?\d[\d-]*`)\]\([^)]*\)/g, '$1');
}

/** The addresses of the site in a text, under its base. */
function addressesIn(text: string): string[] {
  const start = `${origin}${base}`;
  return [...text.matchAll(/https:\/\/[^\s()<>]+/g)].flatMap(([address]) =>
    address.startsWith(start) ? address.slice(start.length).replace(/\.$/, '') : [],
  );
}
