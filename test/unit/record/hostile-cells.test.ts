import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/record/read-record.ts';
import { demoFiles } from './demo-files.ts';
import { htmlParts } from './html-parts.ts';
import { edit, reportOf } from './report-of.ts';

const LOGIN = 'demo-im/en/login.md';
const CAUSE = 'The ticket is older than 7 days.';
const TAGS = ['a', 'br', 'code', 'em', 'img', 'strong'];

/** A cell's text behind the cause of `101`: it begins at line 3, column 59. */
function withCause(cell: string): Record<string, string> {
  return edit(LOGIN, CAUSE, `${CAUSE} ${cell}`);
}

function causeOf(cell: string) {
  const { words } = readRecord(demoFiles(withCause(cell))).record;
  const cause = words.find(({ code, locale }) => code === '101' && locale === 'en')?.cause;
  if (!cause) throw new Error('101 has no words');
  return { ...htmlParts(cause.html), bare: cause.text };
}

const refused = {
  'a script': ['<script>alert(1)</script>', '3:59 forbidden-html `<script>` is HTML.'],
  'an image with a handler': [
    '<img src=x onerror=alert(1)>',
    '3:59 forbidden-html `<img src=x onerror=alert(1)>` is HTML.',
  ],
  'a link that runs': [
    '[x](javascript:alert(1))',
    '3:59 unsafe-link The address `javascript:alert(1)` is not over https.',
  ],
  'a link in disguise': [
    '[x](JaVaScRiPt&colon;alert(1))',
    '3:59 unsafe-link The address `JaVaScRiPt:alert(1)` is not over https.',
  ],
  'a link that carries a page': [
    '[x](data:text/html,<b>x</b>)',
    '3:59 unsafe-link The address `data:text/html,<b>x</b>` is not over https.',
  ],
  'a link without a scheme': [
    '[x](//example.com/)',
    '3:59 unsafe-link The address `//example.com/` is not over https.',
  ],
  'an autolink that runs': [
    '<javascript:alert(1)>',
    '3:59 unsafe-link The address `javascript:alert(1)` is not over https.',
  ],
  'an autolink over http': [
    '<http://example.com/>',
    '3:59 unsafe-link The address `http://example.com/` is not over https.',
  ],
  'a bare address over http': [
    'http://example.com/',
    '3:59 unsafe-link The address `http://example.com/` is not over https.',
  ],
  'a type in angle brackets': ['List<T>', '3:63 forbidden-html `<T>` is HTML.'],
  'a break with a handler': [
    '<br onclick=alert(1)>',
    '3:59 forbidden-html `<br onclick=alert(1)>` is HTML.',
  ],
  'a comment': ['<!-- x -->', '3:59 forbidden-html `<!-- x -->` is HTML.'],
  'a picture': [
    '![x](https://example.com/x.png)',
    '3:59 forbidden-markup Markup of the kind `image` stands in the cell.',
  ],
  'a mark that turns the text around': [
    '\u202Etxet',
    '3:59 invisible-character The character `U+202E` stands here.',
  ],
  'the same mark as an entity': [
    '&#x202E;txet',
    '3:59 invisible-character The character `U+202E` stands here.',
  ],
  'a NUL': ['a\0b', '3:60 invisible-character The character `U+FFFD` stands here.'],
  'an escape sequence of terminals': [
    '\u001B[31m',
    '3:59 invisible-character The character `U+001B` stands here.',
  ],
} as const;

describe.each(Object.entries(refused))('%s', (_, [cell, expected]) => {
  const report = reportOf(withCause(cell));

  test('is refused at its place', () => {
    expect(report[0]).toBe(`${LOGIN}:${expected}`);
  });

  test('would not run even if it were published', () => {
    const { tags, attributes, addresses } = causeOf(cell);
    expect(TAGS).toEqual(expect.arrayContaining(tags));
    expect(['alt', 'href', 'src']).toEqual(expect.arrayContaining(attributes));
    for (const address of addresses) expect(address).toMatch(/^(?:https?:)?\/\//);
  });
});

const shown = [
  '`<script>alert(1)</script>`',
  '`List<T>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<img src=x onerror=alert(1)>',
  'a < b > c',
  'a footnote[^1]',
  '`[x](javascript:alert(1))`',
  '"quotes" and \'more\'',
];

test.each(shown)('%s is shown as the text it is', (cell) => {
  expect(reportOf(withCause(cell))).toEqual([]);
  const { tags, text, bare } = causeOf(cell);
  expect(tags.filter((tag) => tag !== 'code')).toEqual([]);
  expect(text).toBe(bare);
  const written = cell
    .replace(/^`|`$|\\/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  expect(text).toBe(`${CAUSE} ${written}`);
});

test('an autolink over https is a link', () => {
  expect(reportOf(withCause('<https://example.com/>'))).toEqual([]);
  expect(causeOf('<https://example.com/>').addresses).toEqual(['https://example.com/']);
});

test('a megabyte in a cell is refused with its file', () => {
  expect(reportOf(withCause('x'.repeat(1_000_000)))).toEqual([
    `${LOGIN}:1:1 document-too-large The file has \`1000338\` characters; at most \`1000000\` are read.`,
  ]);
});

test('a hostile link is refused at its place', () => {
  const link = edit('demo-im/links.tsv', 'https://example.com/en/login', 'javascript:alert(1)');
  expect(reportOf(link)).toEqual([
    `demo-im/links.tsv:2:13 unsafe-link The address \`javascript:alert(1)\` is not over https.`,
  ]);
});

test('a script beside the table is refused at its line', () => {
  const script = edit(LOGIN, 'try again. |\n', 'try again. |\n\n<script>\nalert(1)\n</script>\n');
  expect(reportOf(script)).toEqual([
    `${LOGIN}:6:1 unexpected-block A block of the kind \`html\` stands beside the table.`,
  ]);
});
