import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const TABLE = 'demo-im/commands.tsv';

test('a call has its name, its purpose and its page in every language, and the causes that are its own', () => {
  const { commands } = readRecord(demoFiles()).record;
  expect(commands.map(({ command }) => command)).toEqual(['SendPing', 'group_svc/send_text']);
  const [ping, send] = commands;
  expect(ping).toMatchObject({ page: null, causes: [] });
  expect(send?.names.ko).toBe('그룹에 텍스트 전송');
  expect(send?.purposes.en.text).toBe('Sends one text to at most 50 groups.');
  expect(send?.page?.ja).toBe('https://example.com/ja/send-text');
  expect(send?.causes.map(({ code }) => code)).toEqual(['3000-3999']);
  expect(send?.causes[0]?.words.en.cause.html).toContain('<a href="../101/"><code>101</code></a>');
  expect(send?.causes[0]?.words.zh.action.map(({ text }) => text)).toEqual([
    '减少 GroupIds 中的群组。',
    '然后重新发送。',
  ]);
});

test('a code knows the calls that return it, and whether every call may', () => {
  const { facts } = readRecord(demoFiles()).record;
  expect(facts.map(({ code, commands }) => [code, commands])).toEqual([
    ['101', ['group_svc/send_text']],
    ['-202', ['*']],
    ['3000-3999', ['SendPing', 'group_svc/send_text']],
  ]);
});

test('rows of commands.tsv that say what another says, name no code of the product, or no call, are told of', () => {
  const more = 'SendPing\t3000-3999\nSendPing\t404\n/send_text\t101\n';
  expect(reportOf(edit(TABLE, 'group_svc/send_text\t101\n', `${more}group_svc/send_text\t101\n`)))
    .toMatchInlineSnapshot(`
      [
        "demo-im/commands.tsv:4:1 duplicate-row \`SendPing\` is already said to return \`3000-3999\`.",
        "demo-im/commands.tsv:5:10 unknown-code \`404\` is not in codes.tsv.",
        "demo-im/commands.tsv:6:1 invalid-value \`/send_text\` is no command: write \`service/command\`, or an action such as \`SendMessage\`.",
      ]
    `);
});

test('a call without a name in some language is told of, and so is a name that two calls have', () => {
  expect(
    reportOf({
      ...edit(
        'demo-im/ko/command-names.md',
        '| SendPing | 서비스 응답 확인 |',
        '| SendPong | 응답 |',
      ),
      ...edit('demo-im/en/command-names.md', 'Send a text to a group', 'Ping the service'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/commands.tsv:3:1 missing-language \`SendPing\` has no name in \`ko\`.",
      "demo-im/en/command-names.md:4:3 duplicate-title \`group_svc/send_text\` has the name of \`SendPing\`, at content/demo-im/en/command-names.md:3:3.",
      "demo-im/ko/command-names.md:3:3 unknown-command \`SendPong\` is not in commands.tsv.",
    ]
  `);
});

test('a cause that a language lacks, that stands twice, or whose figures differ is told of', () => {
  const row = '| group_svc/send_text | 3000-3999 | `a` | `b` |\n';
  const file = 'demo-im/ja/commands.md';
  expect(
    reportOf({
      ...edit(file, '50', '60'),
      ...edit('demo-im/ko/commands.md', '3000-3999', '101'),
      ...edit('demo-im/zh/commands.md', '| group_svc', `${row}| group_svc`),
    }),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/en/commands.md:3:3 figures-differ \`60\` stands in \`3000-3999\` of \`group_svc/send_text\` in \`ja\`, but not here.",
      "demo-im/en/commands.md:3:3 missing-language \`3000-3999\` of \`group_svc/send_text\` has no row in \`ko\`.",
      "demo-im/ja/commands.md:3:3 figures-differ \`50\` stands in \`3000-3999\` of \`group_svc/send_text\` in \`en\`, but not here.",
      "demo-im/ko/commands.md:3:3 missing-language \`101\` of \`group_svc/send_text\` has no row in \`en\`, \`ja\`, \`zh\`.",
      "demo-im/zh/commands.md:3:3 figures-differ \`50\` stands in \`3000-3999\` of \`group_svc/send_text\` in \`en\`, but not here.",
      "demo-im/zh/commands.md:3:3 figures-differ \`60\` stands in \`3000-3999\` of \`group_svc/send_text\` in \`ja\`, but not here.",
      "demo-im/zh/commands.md:4:3 duplicate-row \`3000-3999\` of \`group_svc/send_text\` is already explained at content/demo-im/zh/commands.md:3:3.",
    ]
  `);
});

test('where a table of causes cannot be read, nobody is told that its rows are missing', () => {
  expect(reportOf(edit('demo-im/zh/commands.md', '| 命令 |', '| Command |'))).toHaveLength(1);
  expect(reportOf(edit(TABLE, 'command\t', 'name\t'))).toHaveLength(1);
});
