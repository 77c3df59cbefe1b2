import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/documents/source/read-source.ts';
import { sourceLanguage } from '../../../../src/documents/source/source-language.ts';
import { ProblemError } from '../../../../src/report/problem.ts';
import type { SourceLanguage } from '../../../../src/documents/source/source-language.ts';

const folder = join(import.meta.dirname, '../../../fixtures/read');
const sources = readdirSync(folder).flatMap((name) => {
  const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
  const language = sourceLanguage(input);
  return language ? [{ text: readFileSync(join(folder, name, input), 'utf8'), language }] : [];
});
const languages: SourceLanguage[] = ['c', 'csharp', 'jvm', 'swift', 'script'];

/** Reads a source, which throws nothing but a problem, and holds each row against the line it says it stands on. */
function readAndCompare(text: string, language: SourceLanguage): void {
  try {
    const lines = text.split(/\r\n|\n|\r/);
    for (const { code, cells, line, column } of readSource(text, language)) {
      const name = cells[0]?.split('.').at(-1) ?? '';
      expect(lines[line - 1]?.slice(column - 1).replace(/^["'`]/, '')).toMatch(
        new RegExp(`^${name.replace(/\W/g, '\\$&')}`),
      );
      expect(code).toMatch(/^-?\d+$/);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}

describe('whatever a source holds', { timeout: 60_000 }, () => {
  test('fixtures of every language are there', () => {
    expect(new Set(sources.map(({ language }) => language))).toEqual(new Set(languages));
  });

  test.each(languages)('arbitrary text of %s throws nothing but a problem', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readAndCompare(text, language);
      }),
    );
  });

  test.each(languages)('arbitrary code of %s has its symbols where it says', (language) => {
    const pieces =
      'enum ErrorCode { } ( ) [ ] , ; : = - + << 1 0x10 A B ERR_C class interface static const int case // x \n /* */ " \' #define #if 0\n #endif\n @ JsonValue typedef NS_ENUM object val code: . ::';
    const piece = fc.constantFrom(...pieces.split(' '), '\n', ' ');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (found) => {
        readAndCompare(`enum ErrorCode { A = 1, ${found.join(' ')}`, language);
        readAndCompare(found.join(' '), language);
      }),
    );
  });

  test('a fixture with a piece cut out or put elsewhere has its symbols where it says', () => {
    const mutation = fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(60), fc.nat());
    fc.assert(
      fc.property(mutation, ([{ text, language }, from, length, to]) => {
        const start = from % text.length;
        const rest = text.slice(0, start) + text.slice(start + length);
        const place = to % (rest.length + 1);
        const moved = text.slice(start, start + length);
        readAndCompare(rest.slice(0, place) + moved + rest.slice(place), language);
      }),
      { numRuns: 500 },
    );
  });

  test('a list that is written and read back is the same', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z\d_]{0,9}$/), { minLength: 1 });
    const list = names.chain((own) => {
      return fc.tuple(...own.map((name) => fc.tuple(fc.constant(name), fc.integer())));
    });
    fc.assert(
      fc.property(list, (members) => {
        const body = members.map(([name, value]) => `  ${name} = ${value}, // of ${name}`);
        const text = ['enum ErrorCode {', ...body, '};'].join('\n');
        const rows = readSource(text, 'c').map(({ code, cells }) => [code, ...cells]);
        expect(rows).toEqual(members.map(([name, value]) => [`${value}`, name, `of ${name}`]));
      }),
    );
  });
});
