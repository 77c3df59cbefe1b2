import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { indentedHtml } from '../../../src/documents/indented-html.ts';
import { looseRows } from '../../../src/documents/loose-rows.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { readTable } from '../../../src/documents/read-table.ts';
import type { Element, ElementContent } from 'hast';
import type { Root } from 'mdast';

const rows = (text: string): string[] =>
  extractCodes(parseDocument(`# Errors\n\n${text}`, 'markdown')).map(({ line, code, cells }) =>
    [line, code, ...cells].join('/'),
  );

test('rows without a table are read whatever stands in them and however their lines end', () => {
  expect(rows('Text\n| 1 | *a* |  \r\n  | 2 | b\\|c |\r\n| 3 | `d` www.example.org |\n')).toEqual([
    '4/1/a',
    '5/2/b|c',
    '6/3/d www.example.org',
  ]);
  expect(rows('> | 1 | a |\n> | 2 | b &#124; |\n> | 3 | (c@example.org) |')).toEqual([
    '3/1/a',
    '4/2/b |',
    '5/3/(c@example.org)',
  ]);
});

test('a line that ends only in the tree has no place', () => {
  expect(rows('| 1 | a&#10;b |')).toEqual(['3/1/a']);
});

test('dashes make a header of the row above them, however many they are', () => {
  expect(rows('| Error code | Text |\n|--|\n| 1 | a |\n|--|\n| 2 | b |')).toEqual([
    '5/1/a',
    '7/2/b',
  ]);
  expect(rows('|--|--|\n| 1 | a |')).toEqual(['4/1/a']);
});

test('rows without pipes at their ends go on with a table of such rows only', () => {
  const table = 'Error code | Text\n--|--\n1 | a';
  expect(rows(`${table}\n\n2 | b\n3 | c`)).toEqual(['5/1/a', '7/2/b', '8/3/c']);
  expect(rows(`${table}\n\n2 | b | c`)).toEqual(['5/1/a']);
  expect(rows(`| Error code | Text |\n|--|--|\n| 1 | a |\n\n2 | b`)).toEqual(['5/1/a']);
  expect(rows('**1** | a')).toEqual([]);
});

test('a heading without a blank ends the rows above it', () => {
  expect(rows('| 1 | a |\n##Ports\n| 2 | b |')).toEqual(['3/1/a', '5/2/b']);
});

test('a cut row is joined up to the line that closes it', () => {
  const table = '| Error code | Text | More |\n|--|--|--|\n';
  expect(rows(`${table}| 1 | a\nb | c\nd |\n| 2 | e | f |`)).toEqual(['5/1/a b/c d', '8/2/e/f']);
});

test('items of a list do not cut a row for good', () => {
  const table = '| Error code | Text |\n|--|--|\n';
  const items = '| 1 | a:\n- b\n- c |\n| 2 | d:\n1. e\n2) f |\n';
  expect(rows(`${table}${items}| 3 | g |`)).toEqual([
    '5/1/a: - b - c',
    '8/2/d: 1. e 2) f',
    '11/3/g',
  ]);
  expect(rows(`${table}| 1 | a\n- b\n\n- c |`)).toEqual(['5/1/a']);
  expect(rows(`${table}| 1 | a\n- b`)).toEqual(['5/1/a']);
});

test('a tag on a line of its own parts rows from what stands above, but for those in a table', () => {
  const table = '| Error code | Text |\n|--|--|\n| 1 | a |';
  expect(rows(`<div>\n${table}\n</div>\n`)).toEqual(['6/1/a']);
  expect(rows(`<table><tr><td>x</table>\n<div>\n${table}`)).toEqual(['7/1/a']);
  expect(rows(`<table><tr><td>\n<div>\n${table}\n</table>\n`)).toEqual([]);
});

test('trees without positions are read as well', () => {
  const text = { type: 'text' as const, value: '| 1 | a\\|b |\n| 2 | c |' };
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [text] }] };
  looseRows()(tree, new VFile(''));
  expect(tree.children).toMatchObject([
    {
      type: 'table',
      children: [{ children: [] }, { children: { length: 2 } }, { children: { length: 2 } }],
    },
  ]);
});

test('an element without a position gives places of nothing', () => {
  const element = (tagName: string, children: ElementContent[]): Element => {
    return { type: 'element', tagName, properties: {}, children };
  };
  const row = element('tr', [element('td', [{ type: 'text', value: 'a' }])]);
  expect(readTable(element('table', [element('tbody', [row, row])]), [])).toEqual({
    headings: [],
    header: [{ text: 'a', line: 0, column: 0 }],
    rows: [{ line: 0, cells: [{ text: 'a', line: 0, column: 0 }] }],
  });
});

test('lines set in with blanks are no code where HTML is set in with them', () => {
  const parser = unified().use(remarkParse).use(indentedHtml);
  expect(parser.parse('    <table>').children).toMatchObject([{ type: 'html' }]);
});
