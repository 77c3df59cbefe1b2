import { describe, expect, test } from 'vitest';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import type { Root } from 'hast';

const parseIndented = (text: string): Root => parseDocument(text, 'indented');
const parseTabSeparated = (text: string): Root => parseDocument(text, 'tab-separated');

const rowsOf = (tree: Root): string[] =>
  extractCodes(tree).map(({ code, cells }) => [code, ...cells].join('/'));

describe('indented text', () => {
  test('finds the code in the second column by its header', () => {
    const text =
      'Symbol     Error code  Text\nLAMP_COLD  7           too cold\nno code    here        at all';
    const more = 'LAMP_DARK  8           too  dark  to  see\nplain';
    expect(rowsOf(parseIndented(`${text}\n${more}`))[1]).toBe('8/LAMP_DARK plain/too dark to see');
    expect(rowsOf(parseIndented(text))).toEqual(['7/LAMP_COLD no code here at all/too cold']);
  });
});

describe('headings of plain text', () => {
  const headingsOf = (tree: Root): string[][] => extractCodes(tree).map(({ headings }) => headings);

  test('are told by their indent', () => {
    const titles = 'Lamp codes\n\n  Bulb codes\n\n    Glass codes\n\n  Wire errors\n\n';
    expect(headingsOf(parseIndented(`${titles}7  cold\n8  dark\n\nThe end`))).toEqual([
      ['Lamp codes', 'Wire errors'],
      ['Lamp codes', 'Wire errors'],
    ]);
  });

  test('may be written with hashes', () => {
    expect(headingsOf(parseIndented('# Lamp codes\n\nError code  Text\n7  cold'))).toEqual([
      ['Lamp codes'],
    ]);
    const rows = 'Error code\tText\n7\tcold\n';
    expect(headingsOf(parseTabSeparated(`# Lamp\n# Codes\n${rows}# The end`))).toEqual([['Codes']]);
  });

  test('stand above a table of tabs, or are numbered', () => {
    const rows = 'Error code\tText\n7\tcold.\n\n';
    const text = `Lamp codes\n${rows}Bulb codes\n\n${rows}2. Glass\n\nNot of\n\nthe outline`;
    expect(headingsOf(parseTabSeparated(text))).toEqual([
      ['Lamp codes'],
      ['Lamp codes', 'Bulb codes'],
    ]);
  });

  test('are none where a header has no row below it', () => {
    expect(rowsOf(parseIndented('Error code  Text\nof a lamp'))).toEqual([]);
  });
});

describe('a code on a line of its own', () => {
  test('has the text below it', () => {
    const text = 'Lamp codes\n\nError code  Text\n7\n   too cold\n8\n   too dark';
    expect(rowsOf(parseIndented(text))).toEqual(['7/too cold', '8/too dark']);
  });
});

describe('tab-separated text', () => {
  test('passes over a header that a new page repeats', () => {
    const text = 'Error code\tText\n7\tcold\nError code\tText\n8\tdark';
    expect(rowsOf(parseTabSeparated(text))).toEqual(['7/cold', '8/dark']);
  });

  test('gives an empty cell where the rest of a row ends with a tab', () => {
    const text = 'Error code\tText\n7\tcold\n\tas ice\t\n8\tdark';
    expect(rowsOf(parseTabSeparated(text))).toEqual(['7/cold as ice/', '8/dark']);
  });

  test('puts the pieces of a cut row together, but no piece that only repeats its end', () => {
    const text = 'Error code\tText\n7\tThe lamp is\n\tcold\n\tcold\n8\tdark';
    expect(rowsOf(parseTabSeparated(text))).toEqual(['7/The lamp is cold', '8/dark']);
  });
});
