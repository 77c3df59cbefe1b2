import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { topicSchema } from '../../src/record/tables/topics.ts';
import { formatProblems } from '../../src/report/format-problems.ts';
import { realRecord } from './real-record.ts';

const { record, problems, unreadable } = await realRecord();
const products = record.products.map(({ id, ...product }) => {
  const of = <T extends { product: string }>(entries: readonly T[]) =>
    entries.filter((entry) => entry.product === id);
  return {
    id,
    product,
    facts: of(record.facts),
    words: of(record.words),
    differences: of(record.differences),
  };
});

/** The first column of a table of the record, read by eye: tab separated, or between pipes. */
function firstColumn(path: string): string[] {
  const lines = readFileSync(join(import.meta.dirname, '../../content', path), 'utf8').split('\n');
  const rows = path.endsWith('.tsv')
    ? lines.slice(1)
    : lines.filter((line) => line.startsWith('|')).slice(2);
  return rows
    .map(
      (row) =>
        row.split(path.endsWith('.tsv') ? '\t' : '|')[path.endsWith('.tsv') ? 0 : 1]?.trim() ?? '',
    )
    .filter((cell) => cell !== '');
}

test('the record has no problems', () => {
  expect(formatProblems([...unreadable, ...problems])).toBe('');
});

test('both products are there with all their codes', () => {
  expect(record.products.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['tencent-im', 'zego-zim']),
  );
  expect(record.facts.length).toBeGreaterThanOrEqual(900);
});

describe.each(products)('$id', ({ id, product, facts, words, differences }) => {
  const codes = firstColumn(`${id}/codes.tsv`);

  test('every row of codes.tsv became facts, in its order', () => {
    expect(facts.map(({ code }) => code)).toEqual(codes);
  });

  test('every command is about one category, and what a category names is there', () => {
    const calls = [...new Set(firstColumn(`${id}/commands.tsv`))].filter((call) => call !== '*');
    const namesOf = (call: string) => [call, call.split('/')[0] ?? ''];
    const named = product.categories.flatMap(({ commands = [] }) => commands);
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
    expect(calls.filter((call) => !namesOf(call).some((name) => named.includes(name)))).toEqual([]);
    expect(named.filter((name) => !calls.some((call) => namesOf(call).includes(name)))).toEqual([]);
  });

  test.each(product.editions)(
    'every code of the edition $id has facts, and its facts name the edition',
    ({ id: edition }) => {
      const listed = new Set(firstColumn(`${id}/editions/${edition}.tsv`));
      expect(listed.size).toBeGreaterThan(0);
      expect([...listed].filter((code) => !codes.includes(code))).toEqual([]);
      expect(
        new Set(facts.flatMap(({ code, editions }) => (editions.includes(edition) ? [code] : []))),
      ).toEqual(listed);
    },
  );

  test('editions stand by kind, the newest of each first', () => {
    const kinds = ['document', 'sdk', 'api'];
    const sorted = product.editions.toSorted(
      (a, b) =>
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.date ?? '').localeCompare(a.date ?? ''),
    );
    expect(product.editions.map(({ id: edition }) => edition)).toEqual(
      sorted.map(({ id: edition }) => edition),
    );
  });

  test('every code stands in an edition, in a symbol table of an SDK, or with a call that returns it', () => {
    const nowhere = facts.filter(
      ({ editions, symbols, calls }) => editions.length + symbols.length + calls.length === 0,
    );
    expect(nowhere).toEqual([]);
  });

  test.each(localeIds)('every code has words in %s', (locale) => {
    const spoken = words.filter((entry) => entry.locale === locale).map(({ code }) => code);
    expect(spoken.toSorted()).toEqual(codes.toSorted());
  });

  test.each(product.categories)(
    'the category $id has codes, in the order of codes.tsv in every language',
    ({ id: category }) => {
      const own = facts.filter((entry) => entry.category === category).map(({ code }) => code);
      expect(own.length).toBeGreaterThan(0);
      for (const locale of localeIds)
        expect(firstColumn(`${id}/${locale}/${category}.md`), locale).toEqual(own);
    },
  );

  test('every symbol names a platform that the interface has a word for', () => {
    const text = readFileSync(join(import.meta.dirname, '../../src/content/i18n/en.json'), 'utf8');
    const names = Object.keys(JSON.parse(text) as Record<string, string>);
    for (const platform of new Set(
      facts.flatMap(({ symbols }) => symbols.map((symbol) => symbol.platform)),
    )) {
      expect(names).toContain(`platform.${platform}`);
    }
  });

  test('calls stand in the order of codes.tsv, the names of a call together', () => {
    const places = firstColumn(`${id}/calls.tsv`).map((code) => codes.indexOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { code, calls } of facts) {
      const names = calls.map(({ call }) => call);
      const once = names.filter((name, at) => name !== names[at - 1]);
      expect(once, code).toEqual([...new Set(names)]);
    }
  });

  test('differences are told of the same codes in every language, in the order of codes.tsv', () => {
    const told = localeIds.map((locale) =>
      differences.filter((entry) => entry.locale === locale).map(({ code }) => code),
    );
    for (const list of told) expect(list).toEqual(told[0]);
    expect(told[0]).toEqual(codes.filter((code) => told[0]?.includes(code)));
  });
});

test.each(products)('what $id gives as an example is its own', ({ id, product, facts, words }) => {
  const { codes, symbol, word, asked } = product.examples;
  expect(facts.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes, ...asked]));
  expect(new Set(asked).size).toBe(asked.length);
  const symbols = facts.flatMap((entry) => entry.symbols.map((named) => named.symbol));
  if (symbol !== undefined) expect(symbols, id).toContain(symbol);
  for (const locale of localeIds) {
    const titles = words.filter((entry) => entry.locale === locale).map(({ meaning }) => meaning);
    expect(
      titles.some(({ text }) => text.includes(word[locale])),
      locale,
    ).toBe(true);
  }
});

test('changes stand newest first, in the same order in every language', () => {
  const dates = record.changes.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().reverse());
  const ids = record.changes.map(({ id }) => id);
  for (const locale of localeIds) expect(firstColumn(`changes/${locale}.md`), locale).toEqual(ids);
});

// In backticks it leads to the page of ZIM's code 1, 2 or 3; success, 0, is meant where it is named.
test('a digit that is a value, not a code, stands without backticks', () => {
  const texts = record.words.flatMap(({ product, locale, code, meaning, cause, action }) =>
    [meaning, cause, ...action].map(({ markdown }) => ({ at: [product, locale, code], markdown })),
  );
  expect(texts.filter(({ markdown }) => /`[1-9]`/.test(markdown))).toEqual([]);
});

test('a code whose words lead to technical support in one language does so in every language', () => {
  const asking = record.words.filter(({ asksSupport }) => asksSupport);
  const languages = Map.groupBy(asking, ({ product, code }) => `${product}/${code}`);
  expect(languages.size).toBeGreaterThan(5);
  expect([...languages].filter(([, words]) => words.length < localeIds.length)).toEqual([]);
});

test('what support asks for stands in the same order in every language', () => {
  for (const { product, send, logs } of record.support)
    for (const locale of localeIds)
      expect(firstColumn(`${product}/${locale}/support.md`), locale).toEqual(
        [...send, ...logs].map(({ id }) => id),
      );
});

test('every class of equivalent codes has two codes or more', () => {
  const sizes = record.equivalents.map(({ id }) => [
    id,
    record.facts.filter((facts) => facts.equivalent === id).length,
  ]);
  expect(sizes.filter(([, size]) => Number(size) < 2)).toEqual([]);
  expect(sizes.length).toBeGreaterThan(0);
});

test('classes stand topic by topic, in the order of topics', () => {
  const topics = record.equivalents.toSorted((a, b) => a.order - b.order).map(({ topic }) => topic);
  const order = topicSchema.options;
  expect(topics).toEqual(topics.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect([...new Set(topics)]).toEqual(order);
});

test('every class that a code belongs to has a name', () => {
  const ids = new Set(record.equivalents.map(({ id }) => id));
  expect(
    record.facts.filter(({ equivalent }) => equivalent !== null && !ids.has(equivalent)),
  ).toEqual([]);
});
