import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/decode/read/markdown.ts';
import { scanLog } from '../../../../src/decode/read/scan-log.ts';
import { codesToHash, hashToCodes } from '../../../../src/decode/read/shared-codes.ts';
import { markdownWords } from './markdown-words.ts';
import { recordFile, recordTable } from './record-table.ts';

const codes = recordFile.codes.map(([, code]) => code);
const symbols = recordFile.codes.flatMap(([, , , , names]) => names.split(' ').filter(Boolean));
const words = [
  'code',
  'errCode',
  'ErrorCode',
  'failed',
  'error',
  'seq',
  'zim',
  'imsdk',
  '错误码',
  '오류 코드',
  'エラー',
  'ms',
  '',
  '/tencent-im/',
  '/zego-zim/',
];
const marks = [
  ':',
  '=',
  ' ',
  '": ',
  '(',
  ')',
  ',',
  '-',
  '.',
  '|',
  '\n',
  '：',
  '\u001B[33m',
  '%3A',
  '[',
  '](',
  '/',
];
const part = fc.oneof(
  fc.constantFrom(...words, ...marks),
  fc.constantFrom(...codes, ...symbols),
  fc.constantFrom(...codes).map((code) => ` code: ${code} `),
  fc.integer({ min: -200_000, max: 9_999_999 }).map((number) => ` errCode=${number}\n`),
  fc.integer({ min: -200_000, max: 9_999_999 }).map(String),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const log = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
const keys = (logged: ReturnType<typeof scanLog>) =>
  logged.map(({ code, matches }) => [code, ...matches.map(({ product }) => product)].join(' '));

describe('whatever the text', () => {
  test('every entry has a count, and lines that exist, in order', () => {
    fc.assert(
      fc.property(fc.oneof(log, fc.string({ unit: 'binary' })), (text) => {
        const total = text.split('\n').length;
        for (const { lines, count, code } of scanLog(text, recordTable)) {
          expect(code).toMatch(/^-?\d+(?:-\d+)?$/);
          expect(count).toBeGreaterThanOrEqual(lines.length);
          expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
          expect(lines.every((line) => line >= 1 && line <= total)).toBe(true);
        }
      }),
    );
  });

  test('codes stand in the order of their first lines, each once', () => {
    fc.assert(
      fc.property(log, (text) => {
        const logged = scanLog(text, recordTable);
        const lines = logged.map(({ lines: [line = 0] }) => line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
        expect(new Set(logged.map(({ code }) => code)).size).toBe(logged.length);
        expect(scanLog(text, recordTable)).toEqual(logged);
      }),
    );
  });

  test('the Markdown copy decodes to the same codes', () => {
    fc.assert(
      fc.property(log, (text) => {
        const logged = scanLog(text, recordTable);
        const copy = toMarkdown(logged, 'https://example.org/base/en/', markdownWords, {});
        expect(keys(scanLog(copy, recordTable))).toEqual(keys(logged));
      }),
    );
  });

  test('the shared link brings back the same codes', () => {
    fc.assert(
      fc.property(log, (text) => {
        const logged = scanLog(text, recordTable);
        expect(keys(hashToCodes(codesToHash(logged), recordTable) ?? [])).toEqual(keys(logged));
      }),
    );
  });
});

describe('every code of the record', () => {
  test.each(codes.map((code) => [code]))('%s is read beside a word that says code', (code) => {
    expect(
      scanLog(`errCode: ${code}, x`, recordTable).map(({ matches }) => matches[0]?.code),
    ).toEqual([code]);
  });

  test('is read from each of its symbols, in a line of its product', () => {
    for (const [, code, , , names] of recordFile.codes) {
      for (const symbol of names.split(' ').filter(Boolean)) {
        expect(
          scanLog(`Tencent, ZEGO: got ${symbol}!`, recordTable).map((found) => found.code),
          symbol,
        ).toContain(code);
      }
    }
  });
});

// What grew with the square of its length would not end within the time of a test.
describe('a megabyte of repetition ends', () => {
  const units = [
    '1',
    'a',
    'a.',
    '_.',
    '-',
    ' ',
    '(',
    '1 ',
    '1.',
    '1,',
    '1:',
    'code: ',
    'code:0 ',
    '{"code":',
    '错误码',
    'ERR_',
    '\u001B[',
    '%3A',
    '6206,',
    '/tencent-im/6206/ ',
    '/tencent-im/6206/\n',
    '[1](',
    '\n',
  ];
  test.each(units.map((unit) => [unit]))(
    '%j',
    (unit) => {
      const logged = scanLog(unit.repeat(1_000_000 / unit.length), recordTable);
      expect(logged.length).toBeLessThan(2);
    },
    60_000,
  );
});
