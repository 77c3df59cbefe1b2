import { describe, expect, test } from 'vitest';
import { localeIds, locales, localeToLang, type Locale } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/search/text/japanese-words.ts';
import { soundsOf } from '../../src/search/text/sounds-of.ts';
import { realRecord } from './real-record.ts';

const { record } = await realRecord();

/** By script: letters without which a sentence is not in a language, and those that it has no place for outside code spans. */
const letters: Record<string, { own: RegExp; foreign: RegExp }> = {
  Latn: { own: /\p{Script=Latin}/u, foreign: /(?!\p{Script=Latin})\p{L}/u },
  Jpan: {
    own: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
    foreign: /\p{Script=Hangul}/u,
  },
  Kore: {
    own: /\p{Script=Hangul}/u,
    foreign: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  },
  Hans: {
    own: /\p{Script=Han}/u,
    foreign: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  },
};

/** `"zh" → letters.Hans` */
function lettersOf(locale: Locale): { own: RegExp; foreign: RegExp } {
  const script = new Intl.Locale(localeToLang(locale)).maximize().script ?? '';
  const found = letters[script];
  if (!found)
    throw new Error(`No letters are named for the script \`${script}\` of \`${locale}\`.`);
  return found;
}

const plain = (markdown: string) => markdown.replace(/`[^`]*`/g, ' ').replace(/\]\([^)]*\)/g, ']');
const numbers = (markdown: string) => {
  const found =
    plain(markdown)
      .replace(/(\d),(?=\d{3}\b)/g, '$1')
      .match(/\d+(?:\.\d+)?/g) ?? [];
  return [...new Set(found.filter((number) => Number(number) > 3))].sort();
};

describe.each(localeIds)('in %s', (locale) => {
  const { own, foreign } = lettersOf(locale);
  const words = record.words.filter((entry) => entry.locale === locale);
  const differences = record.differences.filter((entry) => entry.locale === locale);
  const cells = [
    ...words.flatMap(({ product, code, meaning, cause, action }) =>
      [meaning, cause, ...action].map(({ markdown }) => ({ at: `${product}/${code}`, markdown })),
    ),
    ...differences.map(({ product, code, difference }) => ({
      at: `${product}/${code} differences`,
      markdown: difference.markdown,
    })),
    ...record.equivalents.map(({ id, shared }) => ({
      at: `equivalents/${id}`,
      markdown: shared[locale].markdown,
    })),
    ...record.changes.map(({ id, details }) => ({
      at: `changes/${id}`,
      markdown: details[locale].markdown,
    })),
  ];
  const names = [
    ...record.equivalents.map((entry) => ({
      at: `equivalents/${entry.id}`,
      markdown: entry.names[locale],
    })),
    ...record.changes.map(({ id, titles }) => ({
      at: `changes/${id}`,
      markdown: titles[locale],
    })),
    ...record.products.flatMap(({ id, categories }) =>
      categories.map((category) => ({
        at: `${id}/${category.id}`,
        markdown: category.names[locale],
      })),
    ),
  ];

  test('no cell and no name holds letters of another language outside code spans', () => {
    expect(cells.length).toBeGreaterThan(899 * 3);
    expect([...cells, ...names].filter(({ markdown }) => foreign.test(plain(markdown)))).toEqual(
      [],
    );
  });

  test('every cell and every name is written in the language', () => {
    expect([...cells, ...names].filter(({ markdown }) => !own.test(plain(markdown)))).toEqual([]);
  });

  test('apostrophes and quotation marks are those of print outside code', () => {
    const guides = record.guides.map(({ id, markdown }) => ({
      at: `guides/${id}`,
      markdown: markdown[locale].replace(/^```.+?^```/gms, ''),
    }));
    const commands = record.commands.flatMap(({ command, names: called, purposes, causes }) => [
      { at: command, markdown: `${called[locale]} ${purposes[locale].markdown}` },
      ...causes.flatMap(({ code, words: { [locale]: own } }) =>
        [own.cause, ...own.action].map(({ markdown }) => ({ at: `${command} ${code}`, markdown })),
      ),
    ]);
    const typed = [...cells, ...names, ...guides, ...commands].filter(({ markdown }) =>
      /['"]/.test(plain(markdown)),
    );
    expect(typed).toEqual([]);
  });

  test('titles fit into lists, and do not end like sentences', () => {
    const limit = locales[locale].titleLimit;
    const titles = words.map(({ code, meaning }) => ({ code, title: meaning.text }));
    expect(
      titles.filter(({ title }) => [...title].length > limit || /[.。．｡]$/.test(title)),
    ).toEqual([]);
  });

  test('two codes of one category never have the same title', () => {
    const categories = new Map(
      record.facts.map(({ product, code, category }) => [`${product}/${code}`, category]),
    );
    const titles = words.map(
      ({ product, code, meaning }) =>
        `${product}/${categories.get(`${product}/${code}`)}: ${meaning.text.toLowerCase()}`,
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('every action has one to four steps', () => {
    expect(words.filter(({ action }) => action.length < 1 || action.length > 4)).toEqual([]);
  });

  test('figures are those of the English words', () => {
    const english = new Map(
      record.words
        .filter((entry) => entry.locale === 'en')
        .map((entry) => [`${entry.product}/${entry.code}`, entry]),
    );
    const figures = (entry: (typeof words)[number] | undefined) =>
      entry &&
      numbers(
        [entry.meaning, entry.cause, ...entry.action].map(({ markdown }) => markdown).join(' '),
      );
    for (const entry of words) {
      const at = `${entry.product}/${entry.code}`;
      expect(figures(entry), at).toEqual(figures(english.get(at)));
    }
  });

  test('figures of differences are those of the English ones', () => {
    const english = new Map(
      record.differences
        .filter((entry) => entry.locale === 'en')
        .map((entry) => [`${entry.product}/${entry.code}`, entry]),
    );
    for (const { product, code, difference } of differences) {
      const at = `${product}/${code}`;
      expect(numbers(difference.markdown), at).toEqual(
        numbers(english.get(at)?.difference.markdown ?? ''),
      );
    }
  });
});

test('search can read aloud the words of Japanese titles, but for one in a hundred', () => {
  const titles = record.words.filter(({ locale }) => locale === 'ja').map(({ meaning }) => meaning);
  const words = [...new Set(titles.flatMap(({ text }) => wordsOf(text)))];
  // A character without a reading goes into src/search/text/kanji.ts.
  const unread = words.filter((word) => soundsOf(word).length === 0);
  expect(words.length).toBeGreaterThan(500);
  expect(unread.length / words.length, unread.join(' ')).toBeLessThan(0.01);
});
