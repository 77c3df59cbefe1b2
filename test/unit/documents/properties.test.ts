import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { extractCodes } from '../../../src/documents/extract-codes.ts';
import { parseDocument } from '../../../src/documents/parse-document.ts';
import { walkTables } from '../../../src/documents/walk-tables.ts';
import { ProblemError } from '../../../src/report/problem.ts';

// Hundreds of documents are read.
vi.setConfig({ testTimeout: 60_000 });

const folder = join(import.meta.dirname, '../../fixtures/read');
const documents = readdirSync(folder).filter((name) => !name.startsWith('source-'));
const fixtures = documents.map((name) => {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
  return readFileSync(join(folder, name, input), 'utf8');
});

const code = fc.oneof(
  fc.integer({ min: -99_999, max: 9_999_999 }).map(String),
  fc.tuple(fc.nat(9999), fc.nat(9999)).map(([from, to]) => `${from}-${to}`),
);
const word = fc
  .array(
    fc.constantFrom(
      'a',
      'SDK',
      '_',
      '|',
      '错误',
      'エラー',
      '오류',
      '😀',
      '*',
      '\\',
      '`',
      '[x]',
      '&',
      '>',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => parts.join(''));
const sentence = fc.array(word, { maxLength: 5 }).map((words) => ['Text', ...words].join(' '));
const table = fc.array(fc.tuple(code, sentence), { minLength: 1, maxLength: 8 });

const plain = (rows: readonly { code: string; cells: string[] }[]) =>
  rows.map(({ code: own, cells }) => [own, cells.join(' ')]);

describe('a table of codes that is written and read back', () => {
  test('gives the same rows from Markdown', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const escape = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        const lines = rows.map(([own, text]) => `| ${own} | ${escape(text)} |`);
        const document = ['| Error code | Text |', '|---|---|', ...lines].join('\n');
        expect(plain(extractCodes(parseDocument(document)))).toEqual(rows);
      }),
    );
  });

  test('gives the same rows from tab-separated text', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const document = ['Error code\tText', ...rows.map((row) => row.join('\t'))].join('\n');
        expect(plain(extractCodes(parseDocument(document)))).toEqual(rows);
      }),
    );
  });

  test('gives the same rows from indented text', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const document = ['Codes', '', 'Error code  Text', ...rows.map((row) => row.join('  '))];
        expect(plain(extractCodes(parseDocument(document.join('\n'), 'indented')))).toEqual(rows);
      }),
    );
  });
});

const formats = [undefined, 'markdown', 'html', 'tab-separated', 'indented'] as const;

function readAll(text: string): void {
  for (const format of formats) {
    try {
      extractCodes(parseDocument(text, format));
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
    }
  }
}

describe('whatever a document holds', () => {
  test('arbitrary text throws nothing but a problem', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readAll), {
      numRuns: 100,
    });
  });

  test('arbitrary markup throws nothing but a problem', () => {
    const piece = fc.constantFrom(
      ...'| |-|\n|---|---| # > - ``` <table> <tr> <td> </td> </table> <!-- --> [a]: b \t Error code 6013 \n \r\n ~~~ {/* <h2> </h2> <pre> * _ 错误码'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, readAll), { numRuns: 100 });
  });

  test('a fixture with a piece cut out or put elsewhere throws nothing but a problem', () => {
    const mutation = fc.tuple(fc.constantFrom(...fixtures), fc.nat(), fc.nat(60), fc.nat());
    fc.assert(
      fc.property(mutation, ([text, from, length, to]) => {
        const start = from % text.length;
        const rest = text.slice(0, start) + text.slice(start + length);
        const place = to % (rest.length + 1);
        readAll(rest.slice(0, place) + text.slice(start, start + length) + rest.slice(place));
      }),
      { numRuns: 100 },
    );
  });

  test('a cell says the line and column where its own text starts', () => {
    for (const text of fixtures.filter((fixture) => !/<t[dh]/.test(fixture))) {
      const lines = text.split(/\r\n|\n/);
      for (const { table: parsed } of walkTables(parseDocument(text))) {
        for (const cell of parsed.rows.flatMap(({ cells }) => cells)) {
          const source = lines[cell.line - 1]?.slice(cell.column - 1) ?? '';
          const first = /^[\p{L}\p{N}]{1,2}/u.exec(cell.text)?.[0] ?? '';
          expect(
            source
              .replace(/<[^>]*>|!?\[|[`*~]/g, '')
              .normalize('NFKC')
              .startsWith(first.normalize('NFKC')),
            `${cell.text} at ${source}`,
          ).toBe(true);
        }
      }
    }
  });
});
