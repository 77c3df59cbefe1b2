import { describe, expect, test } from 'vitest';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { codeHeaderStrength } from '../../../src/documents/header-words.ts';
import { readCodes } from '../../../src/documents/normalise-code.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';

const codes = (text: string): string[] => extractCodes(parseDocument(text)).map(({ code }) => code);
const table = (header: string, ...rows: string[]): string =>
  [header, header.replace(/[^|]+/g, '-'), ...rows].map((row) => `|${row}|`).join('\n');

describe('codeHeaderStrength', () => {
  test.each([
    ['Error code', 2],
    ['`Error.code`', 2],
    ['Warning code', 2],
    ['警告码', 2],
    ['警告コード', 2],
    ['경고 코드', 2],
    ['错误码及描述', 2],
    ['HTTP error code', 1],
    ['Code / Name', 1],
    ['Enumerator', 1],
    ['状态码及状态消息', 1],
    ['Opcode', 0],
    ['Error message', 0],
    [`Error code ${'x'.repeat(60)}`, 0],
  ])('of %s is %i', (header, strength) => {
    expect(codeHeaderStrength(header)).toBe(strength);
  });
});

describe('readCodes', () => {
  test('takes a code and its symbol apart, but not what operators report', () => {
    expect(readCodes('ERR_A: 7')).toEqual({ codes: ['7'], rest: 'ERR_A' });
    expect(readCodes('QX（7）')).toEqual({ codes: ['7'], rest: 'QX' });
    expect(readCodes('QX:0007')).toBeUndefined();
  });
});

describe('what stands above a table', () => {
  test('is of no weight where the numbers are negative and headed as codes', () => {
    expect(codes(`# Settings\n\n${table('Code|Text', '-1|a', '-2|b', '0|c')}`)).toEqual([
      '-1',
      '-2',
      '0',
    ]);
    expect(codes(`# Settings\n\n${table('Value|Text', '-1|a', '-2|b')}`)).toEqual([]);
    expect(codes(`# Login\n\n${table('Code|Price', '-1|a', '-2|b')}`)).toEqual([]);
  });

  test('is of no weight where the header says that codes are states', () => {
    expect(codes(`# Lamps\n\n${table('State code|Text', '3001|a', '3002|b')}`)).toEqual([
      '3001',
      '3002',
    ]);
    expect(codes(`# Lamps\n\n${table('State code|Text', '1|a', '2|b')}`)).toEqual([]);
  });

  test('is of less weight than the same header elsewhere', () => {
    const known = `# Lamps\n\n## Errors\n\n${table('Code|Text', '7|a')}`;
    const other = table('code|text', '8|b', '9|c');
    expect(codes(`${known}\n\n## Bulbs\n\n${other}`)).toEqual(['7', '8', '9']);
    expect(codes(`## Bulbs\n\n${other}\n\n${known}`)).toEqual(['8', '9', '7']);
    expect(codes(`${known}\n\n## Limits\n\n${other}`)).toEqual(['7']);
    expect(codes(`${known.replace('Lamps', 'Errors')}\n\n## Limits\n\n${other}`)).toEqual([
      '7',
      '8',
      '9',
    ]);
    expect(codes(`${known}\n\n## States\n\n${other}`)).toEqual(['7']);
    expect(codes(`${known}\n\n## States\n\n${table('Code|Text', '3001|a')}`)).toEqual([
      '7',
      '3001',
    ]);
  });
});
