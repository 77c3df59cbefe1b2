import { describe, expect, test } from 'vitest';
import { assertDocumentFits } from '../../../src/documents/document-size.ts';
import { mostCharacters } from '../../../src/report/size-limit.ts';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { walkTables } from '../../../src/documents/walk-tables.ts';
import type { ParsedTable } from '../../../src/documents/read-table.ts';

const codes = (text: string): string[] => extractCodes(parseDocument(text)).map(({ code }) => code);
const tables = (text: string): ParsedTable[] =>
  [...walkTables(parseDocument(text, 'markdown'))].map(({ table }) => table);
const texts = (text: string): string[][] =>
  tables(text).flatMap(({ header, rows }) =>
    [header, ...rows.map(({ cells }) => cells)].map((cells) => cells.map((cell) => cell.text)),
  );
const places = (text: string): unknown[] =>
  tables(text).flatMap(({ header, rows }) =>
    [header, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.map(({ text: value, line, column }) => [value, line, column]),
    ),
  );

describe('walkTables', () => {
  test('keeps ragged rows as they are and says where their texts begin', () => {
    expect(places('| a | b |\n|---|---|\n| 1 |\n| *x* | 2 | `3` |\n|<b>4</b>|  5|')).toEqual([
      [
        ['a', 1, 3],
        ['b', 1, 7],
      ],
      [['1', 3, 3]],
      [
        ['x', 4, 4],
        ['2', 4, 9],
        ['3', 4, 13],
      ],
      [
        ['4', 5, 5],
        ['5', 5, 13],
      ],
    ]);
  });

  test('says where a text begins below its tag', () => {
    expect(places('<table>\n<tr><td>\n\t a b\n</td><td></td></tr></table>')).toEqual([
      [
        ['a b', 3, 3],
        ['', 4, 6],
      ],
    ]);
  });

  test('reads a heading of marked text whole, its pipes too', () => {
    const [table] = tables('## Lamps | *lit* | dark ##\n\n| a |\n| - |');
    expect(table?.headings).toEqual(['Lamps | lit | dark']);
  });

  test('reads the text of a table in a cell with the cell, but of none in that', () => {
    const table = (text: string) => `<table><tr><td>${text}</table>`;
    expect(texts(table(`a ${table(`b ${table('c')}`)}`))).toEqual([['a\nb'], ['b\nc'], ['c']]);
  });

  test('leaves out what generators of documents put behind a heading', () => {
    const headings = (text: string) => tables(`${text}\n\n| a |\n| - |`)[0]?.headings;
    expect(headings('# Lamps {#lamps}')).toEqual(['Lamps']);
    expect(headings('<h1>Lamps<a href="#lamps">¶</a></h1>')).toEqual(['Lamps']);
    expect(headings('##Lamps ##')).toEqual(['Lamps']);
  });

  test('reads tables inside tables, and the headings that stand in the outer ones', () => {
    const table = '<table><tr><td>7</table>';
    const html = `<table><tr><td><h2>Lamps</h2>x${table}<td>${table}</table><h1>Bulbs</h1>${table}`;
    expect(tables(html).map(({ headings }) => headings)).toEqual([
      [],
      ['Lamps'],
      ['Lamps'],
      ['Bulbs'],
    ]);
  });

  test('spreads cells over the rows and columns they span, a hundred columns at most', () => {
    const cell = '<td colspan=2 rowspan=2>x<td rowspan=0>y';
    expect(texts(`<table><tr>${cell}<tr><td>z<tr><td colspan=1000></table>`)).toEqual([
      ['x', 'x', 'y'],
      ['x', 'x', 'z'],
      Array.from({ length: 100 }, () => ''),
    ]);
  });

  test('drops rows without cells, but for an empty header', () => {
    expect(texts('<table></table>')).toEqual([[]]);
    expect(texts('<table><tr></tr><tr><td>x</table>')).toEqual([['x']]);
    expect(texts('<table><thead><tr></tr></thead><tr><td>x</table>')).toEqual([[], ['x']]);
  });

  test('keeps names in angle brackets that are no tags', () => {
    const cells = (text: string) => tables(`| ${text} |\n| - |`)[0]?.header[0]?.text;
    expect(cells('a List<T> of `<token>`s')).toBe('a List<T> of <token>s');
    expect(cells('<Badge text="x">a</Badge> <x-y>b</x-y> <br> c <Note/> d')).toBe('a b\nc d');
  });

  test('shows pictures by their words, and no marks of footnotes', () => {
    expect(texts('| ![a](b) ![](c) <img src=d> e[^1] |\n| - |\n\n[^1]: f')).toEqual([['a e']]);
  });
});

describe('parseDocument', () => {
  test('reports a document that is too large', () => {
    expect(() => assertDocumentFits(' '.repeat(mostCharacters))).not.toThrow();
    expect(() => assertDocumentFits(' '.repeat(mostCharacters + 1))).toThrow(
      'The file has `1000001` characters; at most `1000000` are read.',
    );
    expect(() => parseDocument(`<html>${'<div>'.repeat(100_000)}`)).toThrow(
      'The file nests its parts too deep.',
    );
  });

  test('does not take a fault of its own for one of the document', () => {
    expect(() => parseDocument('x', 'pdf' as 'html')).toThrow(TypeError);
  });
});

describe('extractCodes', () => {
  test('gives nothing for a document without codes', () => {
    expect(codes('')).toEqual([]);
    expect(codes('Only words.\n\n1999 was a year.')).toEqual([]);
  });

  test('takes a weak header only where something names errors', () => {
    const table = '| Code | Meaning |\n|--|--|\n| 1001 | x |\n| 1002 | y |';
    expect(codes(table)).toEqual([]);
    expect(codes(`# Colours\n\n${table}`)).toEqual([]);
    expect(codes(`# Errors\n\n${table}`)).toEqual(['1001', '1002']);
    expect(codes(`# Errors\n\n## Limits\n\n${table}`)).toEqual([]);
    expect(codes(`The error codes are:\n\n${table}`)).toEqual(['1001', '1002']);
    expect(codes(table.replace('Meaning', 'Error message'))).toEqual(['1001', '1002']);
    expect(codes(`# Errors\n\n${table.replace('Meaning', 'Country')}`)).toEqual([]);
  });

  test('leaves out HTTP states under a header or heading about states', () => {
    expect(codes('# Errors\n\n| Status code | x |\n|--|--|\n| 404 | y |')).toEqual([]);
    expect(codes('# HTTP errors\n\n| Code | x |\n|--|--|\n| 404 | y |')).toEqual([]);
  });

  test('passes over an empty heading and reads the title of an HTML page', () => {
    const table = '<table><tr><th>Code<th>Text<tr><td>7<td>x</table>';
    const page = (title: string) => `<html><title>${title}</title><h2></h2>${table}`;
    expect(codes(page('Lamps'))).toEqual([]);
    expect(codes(page('Lamp <b>errors</b>'))).toEqual(['7']);
  });

  test('joins a row that begins with no code to the one above, cell by cell', () => {
    const table = '| Error code | Text |\n|--|--|\n| 7 | cold |\n|  | as ice | brr |\n|  |  |';
    expect(extractCodes(parseDocument(table)).map(({ cells }) => cells)).toEqual([
      ['cold as ice', 'brr'],
    ]);
  });

  test('reads a table below a title row, a group row aside', () => {
    const rows = ['Lamp', 'Error code|Text', '7|x', 'Group', '8|y'].map((row) => {
      const cells = row.split('|');
      const span = cells.length === 1 ? ' colspan=2' : '';
      return `<tr>${cells.map((cell) => `<td${span}>${cell}</td>`).join('')}</tr>`;
    });
    expect(codes(`<table>${rows.join('')}</table>`)).toEqual(['7', '8']);
  });
});

describe('broken Markdown', () => {
  const cells = (text: string) =>
    extractCodes(parseDocument(text, 'markdown')).map((row) => row.cells.join('/'));
  const head = '| Error code | Text |\n|--|--|\n';

  test('joins a row only to lines that close it', () => {
    expect(cells(`${head}| 1 | a\nb | c |`)).toEqual(['a b/c']);
    expect(cells(`${head}| 1 | a\nb\n\nc |`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\n# b |\n`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\nb\n- - -\n`)).toEqual(['a']);
    expect(cells(`${head}| 1 | a\n${'b\n'.repeat(30)}c |`)).toEqual(['a']);
  });

  test('takes no rows from unclosed code, comments, exports or front matter', () => {
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

  test('takes no rows from indented code and MDX comments', () => {
    const table = [...head.trim().split('\n'), '| 1 | a |'];
    expect(cells(table.map((line) => `\t${line}`).join('\n'))).toEqual([]);
    expect(cells(table.map((line) => `    ${line}`).join('\n'))).toEqual([]);
    expect(cells(`words\n    more words\n\n${table.join('\n')}`)).toEqual(['a']);
    expect(cells(['{/* hidden', ...table, '*/}'].join('\n'))).toEqual([]);
  });

  test('reads a heading of two lines, and none where a list begins', () => {
    const under = (lines: string) => tables(`${lines}\n\n${head}`)[0];
    expect(under('Lamp\nerrors\n===')?.headings).toEqual(['Lamp errors']);
    expect(under('Lamp\n-- errors')?.headings).toEqual([]);
  });

  test('passes over comments in HTML, closed or not, and the blanks around a text', () => {
    const rows = '<tr><th>Error code<th>Text</tr><!-- <tr> --><tr><td>1<td> <b>a</b>  </tr>';
    expect(cells(`<table>${rows}</table>`)).toEqual(['a']);
    expect(cells(`<table>${rows}<!-- <tr><td>2<td>b</tr></table>`)).toEqual(['a']);
    expect(cells(`<table>${rows.replace('</b>  ', '</b>  <br> x  &amp; ')}</table>`)).toEqual([
      'a\nx &',
    ]);
  });

  test('reads rows without a header only under a heading about errors', () => {
    expect(cells('# Errors\n\n| 1 | a |\n| 2 | b |')).toEqual(['a', 'b']);
    expect(cells('# Steps\n\n| 1 | a |\n| 2 | b |')).toEqual([]);
    expect(cells('# Errors\n\n| a | b |\n| c | d |')).toEqual([]);
    expect(cells('| 1 | a |')).toEqual([]);
  });

  test('reads a table whose HTML is not closed', () => {
    const open = '<td>x<table><caption>Lamp</caption><td>Error code<td>Text<tr><td>1<td>a';
    expect(cells(open)).toEqual(['a']);
    expect(cells(`<h2>A</h2>\n\n<table>\n</table>\n\n${head}| 1 | <h1> |`)).toEqual(['']);
  });
});

describe('a long table', () => {
  test('is judged by some of its rows and read whole', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `| ${at} | x |`).join('\n');
    expect(codes(`| Error code | Text |\n|--|--|\n${rows}`)).toHaveLength(500);
  });
});

describe('words for humans in tables of other things', () => {
  test('does not take a table of ports, prices, phones or headers for codes', () => {
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
