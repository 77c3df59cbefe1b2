import { expect, test } from 'vitest';
import { localeIds } from '../../../src/i18n/locales.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const ENGLISH = 'demo-im/en/support.md';

test('what support asks for and where logs are stand apart, in the order of the file', () => {
  const [support] = readRecord(demoFiles()).record.support;
  expect(support?.product).toBe('demo-im');
  expect(support?.send.map(({ id }) => id)).toEqual(['send-call', 'send-time']);
  expect(support?.logs.map(({ id }) => id)).toEqual(['log-web']);
  expect(support?.logs[0]?.names.ko).toBe('웹');
  expect(support?.logs[0]?.details.zh.text).toBe('控制台，保存 7 天');
});

test('a ticket is opened at the page that the link leads to, in the reader’s language', () => {
  const [support] = readRecord(demoFiles()).record.support;
  expect(Object.values(support?.page ?? {})).toEqual(
    localeIds.map((locale) => `https://example.com/${locale}/support`),
  );
});

test('where no words lead to support, there is none to ask', () => {
  const links = demoFiles().get('content/demo-im/links.tsv') ?? '';
  const words = localeIds.map((locale) =>
    edit(`demo-im/${locale}/server-group.md`, '][support]', ']'),
  );
  const { record, problems } = readRecord(
    demoFiles({
      ...(Object.assign({}, ...words) as Record<string, string>),
      'content/demo-im/links.tsv': links.replace(/^support.*\n/m, ''),
    }),
  );
  expect(problems).toEqual([]);
  expect(record.support).toEqual([]);
});

test('a row asks support where one of its steps leads there', () => {
  const { words } = readRecord(demoFiles()).record;
  const asking = words.filter(({ asksSupport }) => asksSupport);
  expect(asking.map(({ locale, code }) => `${locale} ${code}`)).toEqual(
    localeIds.map((locale) => `${locale} 3000-3999`),
  );
});

test('a row that a language lacks, and figures that differ, are told of', () => {
  expect(
    reportOf({
      ...edit('demo-im/ko/support.md', '| send-time | 발생 시각 | 시간대도 함께 적습니다 |\n', ''),
      ...edit('demo-im/zh/support.md', '7 天', '8 天'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/en/support.md:4:3 missing-language The row \`send-time\` is missing in \`ko\`.",
      "demo-im/en/support.md:5:3 figures-differ \`8\` stands in the row \`log-web\` in \`zh\`, but not here.",
      "demo-im/ja/support.md:5:3 figures-differ \`8\` stands in the row \`log-web\` in \`zh\`, but not here.",
      "demo-im/ko/support.md:4:3 figures-differ \`8\` stands in the row \`log-web\` in \`zh\`, but not here.",
      "demo-im/zh/support.md:5:3 figures-differ \`7\` stands in the row \`log-web\` in \`en\`, \`ja\`, \`ko\`, but not here.",
    ]
  `);
});

test('an id says to which of the two lists its row belongs', () => {
  expect(reportOf(edit(ENGLISH, 'log-web', 'web'))).toMatchInlineSnapshot(`
    [
      "demo-im/en/support.md:5:3 invalid-value \`web\` is no id of support: begin it with \`send-\` or \`log-\`.",
      "demo-im/ja/support.md:5:3 missing-language The row \`log-web\` is missing in \`en\`.",
    ]
  `);
});
