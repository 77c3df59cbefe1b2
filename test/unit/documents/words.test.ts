import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/documents/detect-format.ts';
import { createOutline } from '../../../src/documents/outline.ts';
import { joinBroken } from '../../../src/documents/join-broken.ts';
import { numbering } from '../../../src/documents/numbering.ts';
import { readCode, readCodes } from '../../../src/documents/normalise-code.ts';

describe('readCode', () => {
  test.each([
    ['−10001', '-10001'],
    ['–10001', '-10001'],
    ['－10001', '-10001'],
    ['120001 - 130000', '120001-130000'],
    ['120001~130000', '120001-130000'],
    ['120001–130000', '120001-130000'],
    ['0x1001', '0x1001'],
    ['#12', '12'],
    ['+81', undefined],
    ['1.0.2', undefined],
  ])('reads %s as %s', (text, code) => {
    expect(readCode(text)).toBe(code);
  });

  test('finds several codes in a cell, but none in a long one', () => {
    expect(readCodes('6001、6002 or `6003`\n**6004**')?.codes).toEqual([
      '6001',
      '6002',
      '6003',
      '6004',
    ]);
    expect(readCodes('6001,'.repeat(300))).toBeUndefined();
    expect(readCodes('6013 is one')).toBeUndefined();
  });
});

describe('numbering', () => {
  test.each([
    ['（十二）x', '一', [12]],
    ['(二十) x', '一', [20]],
    ['十、x', '一', [10]],
    ['IV. x', 'I', [4]],
    ['X) x', 'I', [10]],
    ['B. x', 'A', [2]],
    ['1.2 x', '1', [1, 2]],
    ['Part 3 x', '1', [3]],
    ['第二部分', '一', [2]],
    ['Errors', '', []],
    ['404 x', '', []],
  ])('reads %s', (heading, style, numbers) => {
    expect(numbering(heading)).toEqual({ style, numbers });
  });
});

describe('the outline', () => {
  test.each([
    [
      ['1 (一) A', '1 B', '1 C'],
      ['(一) A', 'C'],
    ],
    [
      ['1 (一) A', '2 B', '1 C'],
      ['(一) A', 'C'],
    ],
    [
      ['1 A', '1 1. B', '1 2. C', '1 D'],
      ['2. C', 'D'],
    ],
    [
      ['2 1. A', '3 1. B', '3 2. C'],
      ['1. A', '2. C'],
    ],
    [['2 (一) A', '2 B', '3 (二) C'], ['(二) C']],
    [
      ['2 1. A', '2 1.1. B', '2 C'],
      ['1. A', '1.1. B', 'C'],
    ],
    [['2 (一) A', '2 1. B'], ['1. B']],
    [['1 A', '2 '], ['A']],
  ])('of %j is %j', (entered, headings) => {
    const outline = createOutline();
    for (const heading of entered) outline.enter(heading.slice(2), Number(heading[0]));
    expect(outline.headings()).toEqual(headings);
  });
});

describe('small transforms', () => {
  test('join cut words with a space only between Latin and Korean ones', () => {
    expect(joinBroken('no', 'data')).toBe('no data');
    expect(joinBroken('のデ', 'ータ')).toBe('のデータ');
    expect(joinBroken('데이터', '없음')).toBe('데이터 없음');
    expect(joinBroken('', 'x')).toBe('x');
  });
});

describe('detectFormat', () => {
  test.each([
    ['| a | b |\n|--|--|\n', 'markdown'],
    ['| 1 | b |\n| 2 | c |\n', 'markdown'],
    ['<table>', 'markdown'],
    [' <!DOCTYPE html>\n<p>x', 'html'],
    ['# a\n\ntext', 'markdown'],
    ['a\tb\n1\tx\n', 'tab-separated'],
    ['Codes\n\n  1 a\n  2 b\n', 'indented'],
    ['```\na\tb\n1\tx\n~~~\n```\n', 'markdown'],
    ['', 'indented'],
    [`${'x\n'.repeat(5010)}1 a\n2 b`, 'indented'],
    [`${'x\n'.repeat(5010)}a\tb\n1\tx`, 'tab-separated'],
  ])('tells %j', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });
});
