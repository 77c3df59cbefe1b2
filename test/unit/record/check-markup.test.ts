import type { PhrasingContent } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkMarkup, isBreak } from '../../../src/record/check-markup.ts';
import { edit, reportOf } from './report-of.ts';
import { linkTable } from './some-links.ts';

const LOGIN = 'demo-im/en/login.md';

function checked(nodes: PhrasingContent[], hasSteps = false): string[] {
  const file = new VFile({ path: 'x.md' });
  const cell = { text: '', nodes, place: { line: 7, column: 5 } };
  checkMarkup(file, cell, { hasSteps, links: linkTable({}) });
  return file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

test('text, code spans and links over https may stand in a cell', () => {
  const link = {
    type: 'link',
    url: 'https://example.com/',
    children: [{ type: 'text', value: 'x' }],
  } as const;
  const nodes: PhrasingContent[] = [
    { type: 'text', value: 'a' },
    { type: 'inlineCode', value: '<b>' },
    { ...link, children: [...link.children] },
  ];
  expect(checked(nodes)).toEqual([]);
});

test.each(['<br>', '<br/>', '<br />', '<BR>'])(
  '%s parts steps where steps may be, and is HTML elsewhere',
  (value) => {
    const node = { type: 'html', value } as const;
    expect(isBreak(node)).toBe(true);
    expect(checked([node], true)).toEqual([]);
    expect(checked([node])).toEqual([`7:5 \`${value}\` is HTML.`]);
  },
);

test.each(['<br onclick="x()">', '<br x>', '</br>', '<hr>', '<br><br>'])(
  '%s is no break',
  (value) => {
    expect(isBreak({ type: 'html', value })).toBe(false);
  },
);

test('a node without a position is reported at its cell', () => {
  expect(checked([{ type: 'text', value: 'see [x][y]' }])).toEqual([
    '7:9 `[x][y]` is no link of `links.tsv`.',
  ]);
});

test('a long tag is cut in the report', () => {
  expect(checked([{ type: 'html', value: `<${'b'.repeat(80)}>` }])).toEqual([
    `7:5 \`<${'b'.repeat(58)}…\` is HTML.`,
  ]);
});

test('a link inside forbidden markup is still used and still checked', () => {
  const report = reportOf(
    edit(LOGIN, '[guide][login-guide]', '**[guide][login-guide] or [this](http://example.com/)**'),
  );
  expect(report).toMatchInlineSnapshot(`
    [
      "demo-im/en/login.md:3:119 forbidden-markup Markup of the kind \`strong\` stands in the cell.",
      "demo-im/en/login.md:3:145 unsafe-link The address \`http://example.com/\` is not over https.",
    ]
  `);
});

test('every undefined reference of a cell is reported, at its own place', () => {
  expect(
    reportOf(edit(LOGIN, 'Wait 10 seconds', 'See [a][b], [`c`][d] and [e][]. Wait 10 seconds')),
  ).toMatchInlineSnapshot(`
    [
      "demo-im/en/login.md:4:97 undefined-link \`[a][b]\` is no link of \`content/demo-im/links.tsv\`.",
      "demo-im/en/login.md:4:105 undefined-link \`[…][d]\` is no link of \`content/demo-im/links.tsv\`.",
      "demo-im/en/login.md:4:118 undefined-link \`[e][]\` is no link of \`content/demo-im/links.tsv\`.",
    ]
  `);
});

test('brackets that refer to nothing are text', () => {
  expect(
    reportOf(edit(LOGIN, 'Wait 10 seconds', 'Wait [10] seconds, list[0] or map`[0][1]`')),
  ).toEqual([]);
});

test('the code, the id and the typed word are checked as other cells are', () => {
  const report = reportOf({
    ...edit(LOGIN, '| 101 |', '| <b>101</b> |'),
    ...edit('demo-im/en/differences.md', '| 101 |', '| **101** |'),
    ...edit('equivalents/en.md', '| server-busy |', '| <i>server-busy</i> |'),
    ...edit('synonyms/en.md', '| token |', '| [token](http://example.com/) |'),
  });
  expect(report).toMatchInlineSnapshot(`
    [
      "demo-im/en/differences.md:3:3 forbidden-markup Markup of the kind \`strong\` stands in the cell.",
      "demo-im/en/login.md:3:3 forbidden-html \`<b>\` is HTML.",
      "demo-im/en/login.md:3:9 forbidden-html \`</b>\` is HTML.",
      "equivalents/en.md:3:3 forbidden-html \`<i>\` is HTML.",
      "equivalents/en.md:3:17 forbidden-html \`</i>\` is HTML.",
      "synonyms/en.md:3:3 unsafe-link The address \`http://example.com/\` is not over https.",
    ]
  `);
});
