import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/documents/source/read-source.ts';
import { sourceLanguage } from '../../../../src/documents/source/source-language.ts';
import { formatProblems } from '../../../../src/report/format-problems.ts';
import { ProblemError } from '../../../../src/report/problem.ts';
import type { SourceLanguage } from '../../../../src/documents/source/source-language.ts';

/** `"6013 ERR_NO_OIL no oil"` for each row. */
function rowsOf(text: string, language: SourceLanguage = 'c'): string[] {
  return readSource(text, language).map(({ code, cells }) => [code, ...cells].join(' ').trim());
}

function problemsOf(text: string, language: SourceLanguage): string {
  try {
    readSource(text, language);
  } catch (error) {
    if (error instanceof ProblemError) return formatProblems(error.problems);
    throw error;
  }
  return '';
}

describe('the language of a source', () => {
  test.each([
    ['LampErrorCode.H', 'c'],
    ['codes.d.ts', 'script'],
    ['lamp.min.js', 'script'],
    ['codes.dart', 'jvm'],
    ['Codes.kt', 'jvm'],
    ['Codes.swift', 'swift'],
    ['Codes.cs', 'csharp'],
    ['codes.md', undefined],
    ['codes', undefined],
  ])('of %s is %s', (file, language) => {
    expect(sourceLanguage(file)).toBe(language);
  });
});

describe('which lists are lists of error codes', () => {
  const members = (names: string[]): string => names.map((name, at) => `${name}=${at}`).join();

  test.each(['ErrorCode', 'TIMErrCode', 'mosq_err_t', 'LampErrors', 'LampException', 'ResCode'])(
    'an enum named %s is one',
    (name) => {
      expect(rowsOf(`enum ${name} { A = 5 };`)).toEqual(['5 A']);
    },
  );

  test.each(['LampState', 'Terrain', 'AreaCode', 'ErrorLevel', 'VideoCodec', 'ErrorHandler'])(
    'an enum named %s is none',
    (name) => {
      expect(rowsOf(`enum ${name} { A = 5, ERR_B = 6 };`)).toEqual([]);
    },
  );

  test('a list of another thing is none, though an error is what it belongs to', () => {
    const text = 'class LampError { enum Cause { A = 5 }; enum State { B = 6 }; };';
    expect(rowsOf(text)).toEqual(['5 LampError.A']);
  });

  test('what a peer is alerted to is no error of its own', () => {
    expect(rowsOf('#define TLS_ALERT_DECODE_ERROR 50\n#define ERR_TLS 5\n')).toEqual(['5 ERR_TLS']);
  });

  test('an enum that is named a code is one if its comment says so', () => {
    expect(rowsOf('enum LampCode { A = 5 };')).toEqual([]);
    expect(rowsOf('/* The error codes of the lamp. */\nenum LampCode { A = 5 };')).toEqual(['5 A']);
    expect(rowsOf('// Error codes\n/* The lamp. */\nenum LampCode { A = 5 };')).toEqual([]);
  });

  test('an enum that is named a code is one if a third of its members tell of trouble', () => {
    expect(rowsOf('enum LampCode { OK, NOT_LIT, BUSY = 9 };')).toHaveLength(3);
    expect(rowsOf('enum LampCode { OK, LIT, WARM, BUSY };')).toEqual([]);
  });

  test('an enum without a name is one if half of its members call themselves errors', () => {
    expect(rowsOf('enum { OK, ERR_NOT_LIT };')).toHaveLength(2);
    expect(rowsOf('enum { OK, LIT, ERR_NOT_LIT };')).toEqual([]);
  });

  test('an object without a name is one if it is long and half of its members tell of trouble', () => {
    const names = ['NO_A', 'NO_B', 'NO_C', 'NO_D', 'E', 'F', 'G', 'H'];
    expect(rowsOf(`f({${members(names).replaceAll('=', ':')}})`, 'script')).toHaveLength(8);
    expect(rowsOf(`f({${members(names.slice(1)).replaceAll('=', ':')}})`, 'script')).toEqual([]);
  });

  test('a bare object is read as one', () => {
    expect(rowsOf('{ ERR_A: 1, ERR_B: 2 }', 'script')).toEqual(['1 ERR_A', '2 ERR_B']);
  });

  test('the comment that opens a file speaks for its loose constants', () => {
    const constants = '#define LAMP_DARK 5\n';
    expect(rowsOf(`#include <a.h>\n${constants}`)).toEqual([]);
    expect(rowsOf(`/* Error codes */\n#include <a.h>\n${constants}`)).toEqual(['5 LAMP_DARK']);
    expect(rowsOf(`#include <a.h>\n/* Error codes; and more */\n${constants}`)).toEqual([]);
  });

  test('a title above loose constants speaks for them until other code or another comment', () => {
    const text =
      'int f(void);\n// Error codes\n\n#define A 1\n#define B 2\n// Limits\n#define C 3\n#define D 4\n';
    expect(rowsOf(text)).toEqual(['1 A', '2 B']);
    expect(
      rowsOf('int f(void);\n// Error codes\n\n#define A 1\nint g(void);\n#define B 2\n'),
    ).toEqual(['1 A']);
  });
});

describe('what cannot be known', () => {
  test('a value that another file declares is left out, and what counts on from it', () => {
    const text = 'enum ErrorCode { A = OTHER, B, C = 5, D, E = f(1), F = 1.5, G = "x" };';
    expect(rowsOf(text)).toEqual(['5 C', '6 D']);
    expect(rowsOf('enum ErrorCode { A = Other.A, B, C = 5 }', 'script')).toEqual(['5 ErrorCode.C']);
  });

  test('an enum whose members have no number is no list of codes where the language gives none', () => {
    expect(rowsOf('enum ErrorCode { A, B }', 'jvm')).toEqual([]);
    expect(rowsOf('enum ErrorCode: String { case a, b }', 'swift')).toEqual([]);
    expect(rowsOf('enum ErrorCode: Int { case a, b }', 'swift')).toHaveLength(2);
    expect(rowsOf('enum ErrorCode : std::uint8_t { A, B };')).toHaveLength(2);
  });

  test('an argument that is no whole number is passed over, and so is a member without one', () => {
    const text = 'enum ErrorCode { A(f(1), 5, "Off."), B(g(2)), C(7) { int x() { return 8; } }; }';
    expect(rowsOf(text, 'jvm')).toEqual(['5 ErrorCode.A Off.', '7 ErrorCode.C']);
  });

  test('a directive between members is none of them', () => {
    expect(rowsOf('enum ErrorCode {\n  A,\n#define ERR_A A\n  B\n};')).toEqual(['0 A', '1 B']);
  });

  test('a declaration may go on where its line does not', () => {
    expect(rowsOf('typedef\nenum { A = 1 } ErrorCode;')).toEqual(['1 A']);
    const text = 'class Errors {\n/** a */\npublic static\nfinal int A = 1; }';
    expect(rowsOf(text, 'jvm')).toEqual(['1 Errors.A a']);
  });

  test('methods that stand among the members of an enum are none of them', () => {
    const text = `enum ErrorCode: Int {
      case a = 5
      var text: String { "x" }
      case b
      public static func c() -> Int { return 1 }
      case d = 8 // last
      func e() -> Int { return 2 }
    }`;
    expect(rowsOf(text, 'swift')).toEqual(['5 ErrorCode.a', '8 ErrorCode.d last']);
  });

  test('functions and what they declare are passed over', () => {
    expect(rowsOf('enum ErrorCode f(int a) { static const int ERR_A = 1; }')).toEqual([]);
    expect(rowsOf('struct Error *f(int a) { static const int ERR_A = 1; }')).toEqual([]);
    expect(
      rowsOf('#define ERR(a) 5\n#define ERR_LIST A, B\n#define ERR_NONE\n#define ERR_F(x)'),
    ).toEqual([]);
  });

  test('a macro or an attribute does not hide a list', () => {
    const members = '{ A __attribute__((deprecated)) = 1, B UNUSED, [[nodiscard]] C = 9 }';
    expect(rowsOf(`enum API ErrorCode __attribute__((x)) ${members};`)).toHaveLength(3);
    expect(rowsOf(`typedef NS_CLOSED_ENUM(int, ErrorCode) ${members};`)).toHaveLength(3);
  });
});

describe('a source that is broken', () => {
  test('says where a list begins that never ends', () => {
    expect(problemsOf('int a;\n  enum ErrorCode { A = 1,', 'c')).toMatchInlineSnapshot(`
      ":2:3  broken-source
        The list \`ErrorCode\` never ends.
        Half a source would give half of its codes without a word.
        Fix: fetch the file again, whole, or mend it at this place."
    `);
  });

  test('says where a comment begins that never ends', () => {
    expect(problemsOf('enum ErrorCode { A = 1 };\n/* x', 'c')).toMatchInlineSnapshot(`
      ":2:1  broken-source
        This comment never ends.
        Half a source would give half of its codes without a word.
        Fix: fetch the file again, whole, or mend it at this place."
    `);
  });

  test("says where TypeScript's grammar stops", () => {
    expect(problemsOf('enum ErrorCode {\n  A = 1,\n  B = }', 'script')).toMatchInlineSnapshot(`
      ":3:7  broken-source
        TypeScript's grammar stops here: Expression expected.
        Half a source would give half of its codes without a word.
        Fix: fetch the file again, whole, or mend it at this place."
    `);
    expect(problemsOf('{ A: 1, B }}', 'script')).toMatch(/^:1:\d+ {2}broken-source/);
  });

  test('is read on after what nobody could have meant', () => {
    expect(rowsOf('int a; } enum ErrorCode { A = 1 };')).toEqual(['1 A']);
    expect(rowsOf('enum ErrorCode { A = (1 }; enum LampError { B = 2 };')).toEqual(['2 B']);
    expect(rowsOf('enum ErrorCode { A = 1, , "x", B = 2 };')).toEqual(['1 A', '2 B']);
  });

  test('is one whose braces nobody could have meant', () => {
    const braces = 'class Errors {'.repeat(20_000);
    expect(rowsOf(`${braces} enum ErrorCode { A }`)).toEqual([]);
    expect(problemsOf('['.repeat(100_000), 'script')).toMatch(/^:1:1 {2}broken-source/);
  });

  test('has no member that is called by a text', () => {
    expect(rowsOf("enum ErrorCode { @JsonValue(5) 'a', @JsonValue(6) b }", 'jvm')).toEqual([
      '6 ErrorCode.b',
    ]);
  });

  test('has a name that is a number, as it is written', () => {
    expect(rowsOf('enum ErrorCode { A = 1, 0x10 }', 'script')).toEqual([
      '1 ErrorCode.A',
      '2 ErrorCode.0x10',
    ]);
  });

  test('is no matter where the list is none of error codes', () => {
    expect(rowsOf('enum ErrorCode { A = 1 };\nenum State { B = 2,')).toEqual(['1 A']);
  });
});
