import { expect, test } from 'vitest';
import { localeIds } from '../../../src/i18n/locales.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { edit, reportOf } from './report-of.ts';

const ENGLISH = 'guides/en/retry.md';
const SENTENCE = 'Wait 10 seconds after [`-202`](demo-im/-202), as the [guide][log-guide] says.';

function withText(text: string): Record<string, string> {
  return edit(ENGLISH, SENTENCE, `${SENTENCE}\n\n${text}`);
}

test('a guide is a title, a description and its text, in every language', () => {
  const [guide, ...others] = readRecord(demoFiles()).record.guides;
  expect(others).toEqual([]);
  expect(guide?.id).toBe('retry');
  expect(guide?.titles.ko).toBe('재시도');
  expect(guide?.descriptions.zh).toBe('再次调用的方法。');
  expect(guide?.html.en).toMatchInlineSnapshot(`
    "<h2 id="when"><a href="#when">When</a></h2>
    <p>Wait 10 seconds after <a href="../../demo-im/-202/"><code>-202</code></a>, as the <a href="https://example.com/en/logs">guide</a> says.</p>
    <h3 id="what"><a href="#what">What</a></h3>
    <ul>
    <li><strong>Code</strong> <code>101</code>
    <ul>
    <li>Demo:
    <ul>
    <li><a href="../../demo-im/101/"><code>101</code> Ticket expired</a></li>
    <li><a href="../../demo-im/-202/"><code>-202</code> Login server busy</a></li>
    </ul>
    </li>
    </ul>
    </li>
    <li><em>Code</em></li>
    </ul>
    <table>
    <thead>
    <tr>
    <th>Code</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td><a href="../../demo-im/101/">101</a></td>
    </tr>
    </tbody>
    </table>
    <pre tabindex="0"><code class="language-ts">retry(); // &#x3C;b>
    </code></pre>"
  `);
  expect(guide?.texts.en).toMatchInlineSnapshot(`
    "When.
    Wait 10 seconds after -202, as the guide says.
    What.
    Code 101.
    Demo: 101 -202.
    Code.
    Code.
    101."
  `);
});

test('a guide as Markdown names addresses, and codes by product', () => {
  const [guide] = readRecord(demoFiles()).record.guides;
  expect(guide?.markdown.en).toMatchInlineSnapshot(`
    "## When

    Wait 10 seconds after [\`-202\`](demo-im/-202), as the [guide](https://example.com/en/logs) says.

    ### What

    - **Code** \`101\`
      - Demo:
        - [\`101\` Ticket expired](demo-im/101)
        - [\`-202\` Login server busy](demo-im/-202)
    - _Code_

    | Code               |
    | ------------------ |
    | [101](demo-im/101) |

    \`\`\`ts
    retry(); // <b>
    \`\`\`"
  `);
});

test('a heading leads to itself, unless it leads elsewhere', () => {
  const files = demoFiles(withText('## See [the code](demo-im/101) {#see}'));
  const html = readRecord(files).record.guides[0]?.html.en;
  expect(html).toContain('<h2 id="see">See <a href="../../demo-im/101/">the code</a></h2>');
});

test('headings have ids that hold in every language', () => {
  const html = readRecord(demoFiles()).record.guides[0]?.html;
  for (const locale of localeIds)
    expect(html?.[locale].match(/(?<= id=")[^"]*/g)).toEqual(['when', 'what']);
});

test('each part of a guide has an anchor, a title in every language and the codes that it links to', () => {
  expect(readRecord(demoFiles()).record.guides[0]?.sections).toEqual([
    {
      id: 'when',
      titles: { en: 'When', ja: '時機', ko: '시점', zh: '时机' },
      codes: ['demo-im/-202', 'demo-im/101'],
    },
  ]);
});

test('a heading has an id of its own', () => {
  const text = '## Without\n\n## Again {#when}\n\n## Wrong {#Two words}\n\n## `{#code}`';
  const problems = reportOf(withText(text)).filter((problem) => problem.includes('invalid-value'));
  expect(problems).toMatchInlineSnapshot(`
    [
      "guides/en/retry.md:12:1 invalid-value The heading has no id behind it, as in \`{#expired}\`.",
      "guides/en/retry.md:14:1 invalid-value The id \`when\` stands on another heading already.",
      "guides/en/retry.md:16:1 invalid-value The heading has no id behind it, as in \`{#expired}\`.",
      "guides/en/retry.md:18:1 invalid-value The heading has no id behind it, as in \`{#expired}\`.",
    ]
  `);
});

test('a language that lacks a heading, or has one more, is told of', () => {
  const cut = edit('guides/ja/retry.md', '### 内容 {#what}\n', '');
  const more = edit('guides/ko/retry.md', '```ts', '## 더 {#more}\n\n```ts');
  expect(reportOf({ ...cut, ...more })).toMatchInlineSnapshot(`
    [
      "guides/ja/retry.md:1:1 headings-differ Here stands no further heading, and in \`en\` \`### {#what}\`.",
      "guides/ko/retry.md:22:1 headings-differ Here stands \`## {#more}\`, and in \`en\` no further heading.",
    ]
  `);
});

test('a code that only one language links to is told of where it is missing', () => {
  const files = edit(
    'guides/en/retry.md',
    '- **Code** `101`',
    '- **Code** [`3000`](demo-im/3000-3999)',
  );
  expect(reportOf(files)).toMatchInlineSnapshot(`
    [
      "guides/ja/retry.md:8:1 codes-differ The part \`when\` does not link to \`demo-im/3000-3999\`, as it does in another language.",
      "guides/ko/retry.md:8:1 codes-differ The part \`when\` does not link to \`demo-im/3000-3999\`, as it does in another language.",
      "guides/zh/retry.md:8:1 codes-differ The part \`when\` does not link to \`demo-im/3000-3999\`, as it does in another language.",
    ]
  `);
});

test('what may not stand in a guide is refused at its place', () => {
  const text =
    '# Title {#title}\n\n<b>bold</b> ![x](https://example.com/x.png)\n\n***\n\n[x][own]\n\n[own]: https://example.com/';
  expect(reportOf(withText(text))).toMatchInlineSnapshot(`
    [
      "guides/en/retry.md:12:1 forbidden-markup A heading of the first level stands beside the title.",
      "guides/en/retry.md:14:1 forbidden-html \`<b>\` is HTML.",
      "guides/en/retry.md:14:8 forbidden-html \`</b>\` is HTML.",
      "guides/en/retry.md:14:13 forbidden-markup Markup of the kind \`image\` stands in the guide.",
      "guides/en/retry.md:16:1 forbidden-markup Markup of the kind \`thematicBreak\` stands in the guide.",
      "guides/en/retry.md:20:1 unexpected-block The link \`[own]\` is defined here, and its place is \`content/links.tsv\`.",
      "guides/ja/retry.md:12:1 headings-differ Here stands \`### {#what}\`, and in \`en\` \`# {#title}\`.",
      "guides/ko/retry.md:12:1 headings-differ Here stands \`### {#what}\`, and in \`en\` \`# {#title}\`.",
      "guides/zh/retry.md:12:1 headings-differ Here stands \`### {#what}\`, and in \`en\` \`# {#title}\`.",
    ]
  `);
});

test('characters that are not seen are refused in text, in code and in the front matter', () => {
  expect(
    reportOf({
      ...withText('one\ntwo&#x202E;three `a\u200Bb`\n\n```\nlet\n  x\u200B\n```'),
      ...edit('guides/ja/retry.md', 'もう', '\u200Bもう'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "guides/en/retry.md:13:4 invisible-character The character \`U+202E\` stands here.",
      "guides/en/retry.md:13:19 invisible-character The character \`U+200B\` stands here.",
      "guides/en/retry.md:17:4 invisible-character The character \`U+200B\` stands here.",
      "guides/ja/retry.md:3:14 invisible-character The character \`U+200B\` stands here.",
    ]
  `);
});

test('a link leads to a code of the record, to a guide, to a link of the table or over https', () => {
  const text =
    'To [a](demo-im/999), [b](no-im/101), [c](demo-im), [d](javascript:alert(1)),\nand [e][no-link] or [`f`][no-link], [g](guides/no-guide) or [h](guides/retry), or [i](https://example.com/).';
  const problems = reportOf(withText(text)).filter((problem) => problem.startsWith(ENGLISH));
  expect(problems).toMatchInlineSnapshot(`
    [
      "guides/en/retry.md:12:4 unknown-code \`demo-im/999\` is no code of the record.",
      "guides/en/retry.md:12:22 unknown-code \`no-im/101\` is no code of the record.",
      "guides/en/retry.md:12:38 unsafe-link The address \`demo-im\` is not over https.",
      "guides/en/retry.md:12:52 unsafe-link The address \`javascript:alert(1)\` is not over https.",
      "guides/en/retry.md:13:5 undefined-link \`[e][no-link]\` is no link of \`content/links.tsv\`.",
      "guides/en/retry.md:13:21 undefined-link \`[…][no-link]\` is no link of \`content/links.tsv\`.",
      "guides/en/retry.md:13:37 unsafe-link The address \`guides/no-guide\` is not over https.",
    ]
  `);
});

test('a link to a code of a product that cannot be read is not told of', () => {
  const problems = reportOf({ 'content/demo-im/product.yaml': 'names: {}\n' });
  expect(problems.filter((problem) => problem.includes('guides'))).toEqual([]);
});

test('front matter that is missing, cut or too much is refused', () => {
  const bare =
    demoFiles()
      .get(`content/${ENGLISH}`)
      ?.replace(/^---[\s\S]*?---\n/, '') ?? null;
  expect(
    reportOf({
      [`content/${ENGLISH}`]: bare,
      ...edit('guides/ja/retry.md', 'title: 再試行', 'title: ""\nauthor: x'),
      ...edit('guides/ko/retry.md', 'title: 재시도', 'title: *x'),
    }),
  ).toMatchInlineSnapshot(`
    [
      "guides/en/retry.md:1:1 invalid-value The file is wrong: expected object, received null.",
      "guides/ja/retry.md:2:8 invalid-value The value of \`title\` is empty.",
      "guides/ja/retry.md:3:1 invalid-value The file has no place for \`author\`.",
      "guides/ko/retry.md:2:8 invalid-yaml The alias \`*x\` stands where a value should be written out.",
    ]
  `);
});

test('a language that lacks a guide is told of, and the guide is not published', () => {
  const files = { 'content/guides/ja/retry.md': null };
  expect(reportOf(files)).toEqual([
    `${ENGLISH}:1:1 missing-language The guide \`retry\` is missing in \`ja\`.`,
  ]);
  expect(readRecord(demoFiles(files)).record.guides).toEqual([]);
});

test('the place of a guide among the others is the same in every language', () => {
  expect(
    reportOf({
      ...edit('guides/ja/retry.md', 'order: 10', 'order: 20'),
      ...edit('guides/ko/retry.md', 'order: 10', 'order: first'),
    }),
  ).toEqual([
    'guides/ja/retry.md:1:1 order-differs The guide `retry` has the order `20` here, and `10` in `en`.',
    'guides/ko/retry.md:4:8 invalid-value The value of `order` is wrong: expected number, received string.',
  ]);
});

test('figures are the same in every language', () => {
  const [problem] = reportOf(edit('guides/zh/retry.md', '10 秒', '12 秒'));
  expect(problem).toBe(
    `${ENGLISH}:1:1 figures-differ \`12\` stands in the guide \`retry\` in \`zh\`, but not here.`,
  );
});

test('a file beside the guides, or with a name that is no id, is told of', () => {
  const text = demoFiles().get(`content/${ENGLISH}`) ?? '';
  expect(
    reportOf({ 'content/guides/retry.md': text, 'content/guides/en/Try again.md': text }),
  ).toEqual([
    'guides/en/Try again.md:1:1 unexpected-file `guides/en/Try again.md` belongs to no product and is nothing that all share.',
    'guides/retry.md:1:1 unexpected-file `guides/retry.md` belongs to no product and is nothing that all share.',
  ]);
});
