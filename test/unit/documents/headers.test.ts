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

describe('a table all by itself', () => {
  const tsv = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');
  const names = ['code', 'name'];

  test('holds error codes where names or causes stand beside what it heads as codes', () => {
    expect(codes(tsv(names, ['0', 'ALL_WELL'], ['6013', 'NOT_READY']))).toEqual(['0', '6013']);
    expect(codes(tsv(['code', 'cause'], ['6013', 'a'], ['-302', 'b']))).toEqual(['6013', '-302']);
  });

  test('holds none where they are states, of HTTP, padded, or amid other things', () => {
    expect(codes(tsv(names, ['1', 'ON_AIR'], ['2', 'OFF_AIR']))).toEqual([]);
    expect(codes(tsv(names, ['404', 'NOT_FOUND'], ['502', 'BAD_GATEWAY']))).toEqual([]);
    expect(codes(tsv(names, ['00852', 'NEW_TOWN'], ['00853', 'OLD_TOWN']))).toEqual([]);
    expect(codes(tsv(names, ['6013', 'NOT_READY'], ['AB12', 'OLD_TOWN']))).toEqual([]);
  });

  test('holds none where words stand beside them, or the header is another', () => {
    expect(codes(tsv(names, ['1020', 'Brussels'], ['3000', 'Leuven']))).toEqual([]);
    expect(codes(tsv(['value', 'name'], ['6013', 'NOT_READY'], ['6014', 'NOT_IN']))).toEqual([]);
    expect(codes(tsv(['code', 'port', 'cause'], ['6013', '80', 'a'], ['6014', '81', 'b']))).toEqual(
      [],
    );
  });

  test('is no longer alone below a heading', () => {
    const rows = table('Code|Name', '6013|NOT_READY', '6014|NOT_IN');
    expect(codes(`# Rooms\n\n${rows}`)).toEqual([]);
    expect(codes(rows)).toEqual(['6013', '6014']);
  });
});
