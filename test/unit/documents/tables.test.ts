import { describe, expect, it } from 'vitest';
import { LONGEST_CELL, MOST_CELLS } from '../../../src/documents/cell-limit.ts';
import { cellText } from '../../../src/documents/cell-text.ts';
import { MOST_LINES } from '../../../src/documents/document-lines.ts';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { extractTables } from '../../../src/documents/extract-tables.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { parseMarkdown } from '../../../src/documents/parse-markdown.ts';
import { parseTsv } from '../../../src/documents/parse-tsv.ts';
import { ProblemError } from '../../../src/report/problem.ts';

const codes = (text: string): string[] => extractCodes(parseDocument(text)).map(({ code }) => code);
const problemsOf = (text: string): string[] => {
  try {
    parseDocument(text);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(
      ({ line, column, rule, what }) => `${line}:${column} ${rule} ${what}`,
    );
  }
};
const places = (text: string): unknown[] =>
  extractTables(parseMarkdown(text)).flatMap(({ header, rows }) =>
    [header, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.map(({ text: value, line, column }) => [value, line, column]),
    ),
  );

describe('extractTables', () => {
  it('keeps ragged rows as they are and says where empty cells would hold text', () => {
    expect(places('| a | b |\n|---|---|\n| 1 |\n|  | 2 | 3 |\n||4|')).toEqual([
      [
        ['a', 1, 3],
        ['b', 1, 7],
      ],
      [['1', 3, 3]],
      [
        ['', 4, 3],
        ['2', 4, 6],
        ['3', 4, 10],
      ],
      [
        ['', 5, 2],
        ['4', 5, 3],
      ],
    ]);
  });

  it('says where a cell stands whose first words remark gives no place', () => {
    expect(places('| a |\n| - |\n| (www.example.org) |')).toEqual([
      [['a', 1, 3]],
      [['(www.example.org)', 3, 3]],
    ]);
  });

  it('reads a heading of marked text whole, its pipes too', () => {
    const tree = parseMarkdown('## Lamps | *lit* | dark ##\n\n| a |\n| - |');
    expect(extractTables(tree)[0]?.headings).toEqual(['Lamps | lit | dark']);
  });

  it('takes no line of more than a hundred columns for a table', () => {
    const row = (cell: string, count: number) => `|${`${cell}|`.repeat(count)}\n`;
    expect(extractTables(parseMarkdown(row('1', 100) + row('-', 100)))).toHaveLength(1);
    expect(extractTables(parseMarkdown(row('1', 101) + row('-', 101)))).toEqual([]);
  });

  it('reads tables inside tables, a hundred deep', () => {
    const html = `${'<table><tr><td>x'.repeat(200)}${'</td></tr></table>'.repeat(200)}`;
    expect(extractTables(parseMarkdown(html))).toHaveLength(100);
  });

  it('counts a byte-order mark as a character of the first line', () => {
    expect(places('\uFEFF| a |\r\n| - |\r\n| 1 |')).toEqual([[['a', 1, 4]], [['1', 3, 3]]]);
  });

  it('resolves link references whose definition stands elsewhere, and keeps the definition', () => {
    const tree = parseMarkdown(
      '| a |\n| - |\n| [x][Far  Away] |\n\n[far away]: /there (title)\n[ ]: /nowhere\n',
    );
    const [cell] = extractTables(tree)[0]?.rows[0]?.cells ?? [];
    expect(cell?.nodes).toMatchObject([{ type: 'linkReference', identifier: 'far away' }]);
    expect(tree.children).toMatchObject([
      { type: 'table' },
      { type: 'definition', identifier: 'far away', url: '/there', title: 'title' },
      { type: 'paragraph' },
    ]);
  });

  it('reads many cells of markup as remark does, and more than it can read in time as text', () => {
    const cell = '**a** [b](/c) `d` <br> e\\_f ![g](h)';
    const document = `| x |\n| - |\n${`| ${cell} |\n`.repeat(6000)}| **i** |`;
    const { rows } = extractTables(parseMarkdown(document))[0] ?? { rows: [] };
    expect(rows[0]?.cells[0]?.nodes[0]?.type).toBe('strong');
    expect(rows[5999]?.cells[0]?.nodes[0]?.type).toBe('text');
    expect(rows[6000]?.cells[0]?.text).toBe('i');
    expect(new Set(rows.slice(0, 6000).map(({ cells }) => cells[0]?.text))).toEqual(
      new Set(['a b d\ne_f g']),
    );
  });

  it.each([
    ['Markdown', (cell: string) => `| a |\n| - |\n| ${cell} |`],
    ['HTML', (cell: string) => `<table><tr><td>${cell}</td></tr></table>`],
    ['tab-separated text', (cell: string) => `a\tb\n1\t${cell}`],
  ])('reports a cell that is too long in %s', (_, write) => {
    expect(() => parseDocument(write('x'.repeat(LONGEST_CELL)))).not.toThrow();
    expect(() => parseDocument(write('x'.repeat(LONGEST_CELL + 1)))).toThrow(ProblemError);
  });

  it('reports the first cell of a document that is one too many', () => {
    const row = `|${'1|'.repeat(100)}\n`;
    const document = `${row}|${'-|'.repeat(100)}\n${row.repeat(MOST_CELLS / 100 - 1)}`;
    expect(problemsOf(document)).toEqual([]);
    expect(problemsOf(`${document}| 1 |`)).toEqual([
      `${MOST_CELLS / 100 + 2}:3 document-too-large From here on the document has more than \`${MOST_CELLS}\` cells.`,
    ]);
  });

  it.each([
    ['Markdown', '| a |\n| - |\n'],
    ['HTML', '<!doctype html>\n'],
    ['tab-separated text', 'a\tb\n1\tc\n'],
    ['indented text', 'Codes\n\n1  a\n'],
  ])('reports the first line that is one too many in %s', (_, start) => {
    const lines = start.split('\n').length - 1;
    expect(problemsOf(start + '\n'.repeat(MOST_LINES - lines - 1))).toEqual([]);
    expect(problemsOf(start + '\n'.repeat(MOST_LINES - lines))).toEqual([
      `${MOST_LINES + 1}:1 document-too-large From here on the document has more than \`${MOST_LINES}\` lines.`,
    ]);
  });
});

describe('parseTsv', () => {
  it('reads exactly what stands there, with places', () => {
    expect(parseTsv('\uFEFFcode\tname\r\n\r\n1\t "x" \t\r\n')).toMatchObject({
      header: [
        { text: 'code', line: 1, column: 2 },
        { text: 'name', line: 1, column: 7 },
      ],
      rows: [
        {
          line: 3,
          cells: [
            { text: '1', line: 3, column: 1 },
            { text: '"x"', line: 3, column: 4 },
            { text: '', line: 3, column: 9, nodes: [] },
          ],
        },
      ],
    });
  });

  it('gives an empty table for an empty file', () => {
    expect(parseTsv('')).toEqual({ headings: [], header: [], rows: [] });
  });
});

describe('extractCodes', () => {
  it('gives nothing for a document without codes', () => {
    expect(codes('')).toEqual([]);
    expect(codes('Only words.\n\n1999 was a year.')).toEqual([]);
  });

  it('takes a weak header only where something names errors', () => {
    const table = '| Code | Meaning |\n|--|--|\n| 1001 | x |\n| 1002 | y |';
    expect(codes(table)).toEqual([]);
    expect(codes(`# Colours\n\n${table}`)).toEqual([]);
    expect(codes(`# Errors\n\n${table}`)).toEqual(['1001', '1002']);
    expect(codes(`# Errors\n\n## Limits\n\n${table}`)).toEqual([]);
    expect(codes(`The error codes are:\n\n${table}`)).toEqual(['1001', '1002']);
    expect(codes(table.replace('Meaning', 'Error message'))).toEqual(['1001', '1002']);
    expect(codes(`# Errors\n\n${table.replace('Meaning', 'Country')}`)).toEqual([]);
  });

  it('leaves out HTTP states under a header or heading about states', () => {
    expect(codes('# Errors\n\n| Status code | x |\n|--|--|\n| 404 | y |')).toEqual([]);
    expect(codes('# HTTP errors\n\n| Code | x |\n|--|--|\n| 404 | y |')).toEqual([]);
  });

  it('passes over an empty heading and reads the title of an HTML page', () => {
    const table = '<table><tr><th>Code<th>Text<tr><td>7<td>x</table>';
    const page = (title: string) => `<html><title>${title}</title><h2></h2>${table}`;
    expect(codes(page('Lamps'))).toEqual([]);
    expect(codes(page('Lamp <b>errors</b>'))).toEqual(['7']);
  });

  it('joins a row that begins with no code to the one above, cell by cell', () => {
    const table = '| Error code | Text |\n|--|--|\n| 7 | cold |\n|  | as ice | brr |\n|  |  |';
    expect(extractCodes(parseDocument(table)).map(({ cells }) => cells)).toEqual([
      ['cold as ice', 'brr'],
    ]);
  });

  it('reads a table below a title row, a group row aside', () => {
    const rows = ['Lamp', 'Error code|Text', '7|x', 'Group', '8|y'].map((row) => {
      const cells = row.split('|');
      const span = cells.length === 1 ? ' colspan=2' : '';
      return `<tr>${cells.map((cell) => `<td${span}>${cell}</td>`).join('')}</tr>`;
    });
    expect(codes(`<table>${rows.join('')}</table>`)).toEqual(['7', '8']);
  });
});

describe('trees of other makers', () => {
  it('are read without positions too', () => {
    const cell = { type: 'tableCell' as const, children: [] };
    const row = { type: 'tableRow' as const, children: [cell] };
    const table = { type: 'table' as const, children: [row, row] };
    const empty = { type: 'table' as const, children: [] };
    expect(extractTables({ type: 'root', children: [table, empty] })).toEqual([
      {
        headings: [],
        header: [{ text: '', nodes: [], line: 0, column: 0 }],
        rows: [{ line: 0, cells: [{ text: '', nodes: [], line: 0, column: 0 }] }],
      },
      { headings: [], header: [], rows: [] },
    ]);
  });

  it('may hold hard breaks, pictures and footnotes in cells', () => {
    const text = cellText([
      { type: 'text', value: 'a' },
      { type: 'break' },
      { type: 'image', url: 'x' },
      { type: 'imageReference', identifier: 'x', referenceType: 'full', alt: 'b' },
      { type: 'footnoteReference', identifier: 'x' },
      { type: 'html', value: '<Note />' },
      { type: 'html', value: '<Tip x="y">' },
      { type: 'html', value: '<B2>' },
      { type: 'html', value: '</B2>' },
      { type: 'html', value: '<!-- c -->' },
    ]);
    expect(text).toBe('a\nb');
  });
});

describe('broken Markdown', () => {
  const cells = (text: string) =>
    extractCodes(parseMarkdown(text)).map((row) => row.cells.join('/'));
  const head = '| Error code | Text |\n|--|--|\n';

  it('joins a row only to lines that close it', () => {
    expect(cells(`${head}| 1 | a\nb | c |`)).toEqual(['a b/c']);
    expect(cells(`${head}| 1 | a\nb\n\nc |`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\n# b |\n`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\nb\n- - -\n`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\n${'b\n'.repeat(30)}c |`)).toEqual(['a']);
  });

  it('takes no rows from unclosed code, comments, exports or front matter', () => {
    for (const start of [
      '```\n',
      '<!-- \n',
      '<script>\n',
      'export const a = 1\n',
      '+++\na = 1\n+++\n```\n',
      '> ```\n> ',
    ]) {
      expect(cells(`${start}${head}| 1 | a |`)).toEqual([]);
    }
    expect(cells(`---\n${head}| 1 | a |`)).toEqual(['a']);
  });

  it('takes no rows from indented code and MDX comments', () => {
    const table = [...head.trim().split('\n'), '| 1 | a |'];
    expect(cells(table.map((line) => `\t${line}`).join('\n'))).toEqual([]);
    expect(cells(table.map((line) => `    ${line}`).join('\n'))).toEqual([]);
    expect(cells(`words\n    more words\n\n${table.join('\n')}`)).toEqual(['a']);
    expect(cells(['{/* hidden', ...table, '*/}'].join('\n'))).toEqual([]);
  });

  it('reads a heading of two lines, and none where a list begins', () => {
    const under = (lines: string) => extractTables(parseMarkdown(`${lines}\n\n${head}`))[0];
    expect(under('Lamp\nerrors\n===')?.headings).toEqual(['Lamp errors']);
    expect(under('Lamp\n-- errors')?.headings).toEqual([]);
  });

  it('takes a definition without a whole address for prose', () => {
    expect(parseMarkdown('[x]: a b').children).toMatchObject([{ type: 'paragraph' }]);
  });

  it('passes over comments in HTML, closed or not, and the blanks around a text', () => {
    const rows = '<tr><th>Error code<th>Text</tr><!-- <tr> --><tr><td>1<td> <b>a</b>  </tr>';
    expect(cells(`<table>${rows}</table>`)).toEqual(['a']);
    expect(cells(`<table>${rows}<!-- <tr><td>2<td>b</tr></table>`)).toEqual(['a']);
    expect(cells(`<table>${rows.replace('</b>  ', '</b>  <br> x  &amp; ')}</table>`)).toEqual([
      'a\nx &',
    ]);
  });

  it('reads rows without a header only under a heading about errors', () => {
    expect(cells('# Errors\n\n| 1 | a |\n| 2 | b |')).toEqual(['a', 'b']);
    expect(cells('# Steps\n\n| 1 | a |\n| 2 | b |')).toEqual([]);
    expect(cells('# Errors\n\n| a | b |\n| c | d |')).toEqual([]);
    expect(cells('| 1 | a |')).toEqual([]);
  });

  it('reads a table whose HTML is not closed', () => {
    const open = '<td>x<table><caption>Lamp</caption><td>Error code<td>Text<tr><td>1<td>a';
    expect(cells(open)).toEqual(['a']);
    expect(cells(`<h2>A</h2>\n\n<table>\n</table>\n\n${head}| 1 | <h1> |`)).toEqual(['']);
  });
});

describe('a long table', () => {
  it('is judged by some of its rows and read whole', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `| ${at} | x |`).join('\n');
    expect(codes(`| Error code | Text |\n|--|--|\n${rows}`)).toHaveLength(1000);
  });
});

describe('words for humans in tables of other things', () => {
  it('does not take a table of ports, prices, phones or headers for codes', () => {
    for (const [first, second] of [
      ['Code', 'Port'],
      ['Value', 'Price'],
      ['Code', 'Country'],
      ['Number', 'Header'],
      ['代码', '国家'],
      ['コード', '料金'],
      ['코드', '가격'],
    ]) {
      expect(
        codes(`# Errors\n\n| ${first} | ${second} |\n|--|--|\n| 10 | 20 |\n| 11 | 21 |`),
      ).toEqual([]);
    }
  });
});
