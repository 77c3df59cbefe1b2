import { expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const LOGIN = 'demo-im/en/login.md';

test('a row of words becomes a title, a cause and steps', () => {
  const { words } = readRecord(demoFiles()).record;
  expect(words.find(({ code, locale }) => code === '101' && locale === 'en'))
    .toMatchInlineSnapshot(`
      {
        "action": [
          {
            "html": "Ask your server for a new ticket.",
            "markdown": "Ask your server for a new ticket.",
            "text": "Ask your server for a new ticket.",
          },
          {
            "html": "Log in again, as the <a href="https://example.com/en/login">guide</a> shows.",
            "markdown": "Log in again, as the [guide](https://example.com/en/login) shows.",
            "text": "Log in again, as the guide shows.",
          },
        ],
        "asksSupport": false,
        "cause": {
          "html": "The ticket is older than 7 days.",
          "markdown": "The ticket is older than 7 days.",
          "text": "The ticket is older than 7 days.",
        },
        "code": "101",
        "line": 3,
        "locale": "en",
        "meaning": {
          "html": "Ticket expired",
          "markdown": "Ticket expired",
          "text": "Ticket expired",
        },
        "product": "demo-im",
        "queries": [
          "who took my pass",
          "gate will not open",
        ],
      }
    `);
});

test('front matter, a second table and what stands in code or comments is not passed over', () => {
  const text = demoFiles().get(`content/${LOGIN}`) ?? '';
  const second = '\n\n| Code | Meaning |\n| --- | --- |\n| 102 | x |\n';
  expect(reportOf({ [`content/${LOGIN}`]: `---\ntitle: x\n---\n${text}Title\n=====\n${second}` }))
    .toMatchInlineSnapshot(`
      [
        "demo-im/en/login.md:1:1 unexpected-block A block of the kind \`yaml\` stands beside the table.",
        "demo-im/en/login.md:8:1 column-count The row has 1 cells where the header has 4.",
        "demo-im/en/login.md:9:1 column-count The row has 1 cells where the header has 4.",
        "demo-im/en/login.md:12:3 unexpected-block A second table stands in the file.",
      ]
    `);
});

test('rows in an indented line or behind a definition are not passed over', () => {
  const text = demoFiles().get(`content/${LOGIN}`) ?? '';
  expect(
    reportOf({
      [`content/${LOGIN}`]: `${text}\n    | 102 | in a code block | x | y |\n\n[b]: https://example.com/\n| 103 | behind | x | y |\n`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/en/login.md:6:1 unexpected-block A block of the kind \`code\` stands beside the table.",
      "demo-im/en/login.md:8:1 unexpected-block The link \`[b]\` is defined here, and its place is \`content/demo-im/links.tsv\`.",
      "demo-im/en/login.md:9:1 unexpected-block A block of the kind \`paragraph\` stands beside the table.",
    ]
  `);
});

test('both halves of a row that is cut over two lines are reported', () => {
  expect(reportOf(edit(LOGIN, 'The ticket is older', 'The ticket\nis older')))
    .toMatchInlineSnapshot(`
    [
      "demo-im/en/login.md:3:3 column-count The row has 3 cells where the header has 4.",
      "demo-im/en/login.md:4:1 column-count The row has 2 cells where the header has 4.",
    ]
  `);
});

test('a file that cannot be read whole does not make its codes missing nor its links unused', () => {
  const header = edit('demo-im/ko/login.md', '| 코드 |', '| Code |');
  const row = edit('demo-im/ja/login.md', '| チケットの期限切れ |', '|  |');
  expect(reportOf({ ...header, ...row, 'content/demo-im/zh/login.md': null }))
    .toMatchInlineSnapshot(`
    [
      "demo-im/ja/login.md:3:9 empty-cell The cell under \`意味\` is empty.",
      "demo-im/ko/login.md:1:3 wrong-header The header is \`Code\`, \`의미\`, \`원인\`, \`조치\`, and should be \`코드\`, \`의미\`, \`원인\`, \`조치\`.",
      "demo-im/zh/login.md:1:1 missing-file The file is missing.",
    ]
  `);
});

test('a code may stand in two files only until it is told where it belongs', () => {
  const group = edit(
    'demo-im/en/server-group.md',
    '| 3000-3999 |',
    '| 101 | Ticket gone | The ticket is older than 7 days. | Log in. |\n| 3000-3999 |',
  );
  expect(reportOf(group)).toMatchInlineSnapshot(`
    [
      "demo-im/en/server-group.md:3:3 wrong-category \`101\` belongs in \`content/demo-im/en/login.md\`.",
    ]
  `);
});

test('one title may stand in two categories', () => {
  expect(
    reportOf(edit('demo-im/en/server-group.md', 'Group service busy', 'Ticket expired')),
  ).toEqual([]);
});

test('a title of exactly the length that is allowed is no problem', () => {
  expect(reportOf(edit(LOGIN, 'Ticket expired', `Ticket ${'x'.repeat(53)}`))).toEqual([]);
  expect(reportOf(edit('demo-im/zh/login.md', '票据已过期', '票据'.repeat(16)))).toEqual([]);
});

test('a link is used by every way of referring to it, and its id ignores case', () => {
  for (const reference of ['[login-guide]', '[Login-Guide][]', '[guide][LOGIN-GUIDE]']) {
    expect(reportOf(edit(LOGIN, '[guide][login-guide]', reference))).toEqual([]);
  }
});

test('a code without any words lacks every language', () => {
  expect(reportOf(edit('demo-im/codes.tsv', '-202\t', '500\tlogin\tfix\tapp\t-\n-202\t'))).toEqual([
    'demo-im/codes.tsv:3:1 missing-language `500` has no words in `en`, `ja`, `ko`, `zh`.',
  ]);
});

test('however many codes a category has, all their code spans and links are published', () => {
  const codes = Array.from({ length: 1200 }, (_, index) => String(9000 + index));
  const facts = codes.map((code) => `${code}\tlogin\tfix\tapp\t-\n`);
  const rows = codes.map(
    (code) => `| ${code} | No ${code} | See \`x\` and the [guide][login-guide]. | Retry. |\n`,
  );
  const files = demoFiles({
    ...edit('demo-im/codes.tsv', '-202\t', `${facts.join('')}-202\t`),
    ...edit(LOGIN, '| -202 |', `${rows.join('')}| -202 |`),
  });
  const { words } = readRecord(files).record;
  const causes = words.filter(({ code }) => codes.includes(code)).map(({ cause }) => cause.html);
  expect(causes).toHaveLength(1200);
  expect(new Set(causes)).toEqual(
    new Set(['See <code>x</code> and the <a href="https://example.com/en/login">guide</a>.']),
  );
}, 60_000);
