import { expect, test } from 'vitest';
import { localeIds } from '../../../src/i18n/locales.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const LINKS = 'demo-im/links.tsv';

test('a link leads to the address of the reader’s language', () => {
  const { words } = readRecord(demoFiles()).record;
  const links = localeIds.map((locale) => {
    const entry = words.find((other) => other.code === '101' && other.locale === locale);
    return /\]\((.*)\)/.exec(entry?.action[1]?.markdown ?? '')?.[1];
  });
  expect(links).toEqual(localeIds.map((locale) => `https://example.com/${locale}/login`));
});

test('a link is used if one language refers to it', () => {
  const bare = ['ja', 'ko', 'zh'].map((locale) =>
    edit(`demo-im/${locale}/login.md`, '[login-guide]', ''),
  );
  expect(reportOf(Object.assign({}, ...bare) as Record<string, string>)).toEqual([]);
});

test('a product’s link is not known to what all products share, nor the other way round', () => {
  expect(
    reportOf({
      ...edit('changes/en.md', '[log-guide]', '[login-guide]'),
      ...edit('demo-im/en/login.md', '[login-guide]', '[log-guide]'),
    }),
  ).toEqual([
    'changes/en.md:3:74 undefined-link `[guide][login-guide]` is no link of `content/links.tsv`.',
    'demo-im/en/login.md:3:119 undefined-link `[guide][log-guide]` is no link of `content/demo-im/links.tsv`.',
  ]);
});

test('references to links that may stand in what cannot be read are not told of', () => {
  expect(reportOf({ [`content/${LINKS}`]: null })).toEqual([
    `${LINKS}:1:1 missing-file The file is missing.`,
  ]);
  expect(reportOf(edit(LINKS, '\thttps://example.com/zh/login', ''))).toEqual([
    `${LINKS}:2:1 column-count The row has 4 cells where the header has 5.`,
  ]);
});

test('a link that nothing refers to is told of when all else is right', () => {
  const two = edit(LINKS, 'login-guide', 'login-help');
  expect(reportOf(two)[0]).toContain('undefined-link');
  expect(reportOf(two).join()).not.toContain('unused-link');
});
