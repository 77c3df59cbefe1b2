import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/documents/source/read-source.ts';

/** `"6013 ERR_NO_OIL no oil"` for each row. */
function rowsOf(text: string): string[] {
  return readSource(text, 'c').map(({ code, cells }) => [code, ...cells].join(' ').trim());
}

describe('comments', () => {
  test('belong to what they stand behind, or else above', () => {
    const text = `enum ErrorCode { // the errors
      A = 1, /* one */ // uno
      /* two */ B = 2, /* three */ C = 3,
      // four
      // and more.
      D = 4
      // last
    };`;
    expect(rowsOf(text)).toEqual(['1 A one\nuno', '2 B two', '3 C three', '4 D four and more.']);
  });

  test('are not seen in texts, nor code in comments', () => {
    const text = 'const char *a = "/*"; enum ErrorCode { A = 1 /* B = 2, */ }; char c = \'"\';';
    expect(rowsOf(text)).toEqual(['1 A B = 2,']);
  });

  test('may be all that a source holds', () => {
    expect(rowsOf('/* Error codes */')).toEqual([]);
    expect(rowsOf('// Error codes')).toEqual([]);
  });

  test('belong to the first of several constants in one statement', () => {
    expect(rowsOf('/** a */\nstatic const int ERR_A = 1, ERR_B = 2;')).toEqual([
      '1 ERR_A a',
      '2 ERR_B',
    ]);
    expect(rowsOf('// a\n#define ERR_A 1\n')).toEqual(['1 ERR_A a']);
  });

  test('are told without their marks and tags', () => {
    const said = (text: string): string | undefined =>
      readSource(`enum ErrorCode {${text} A}`, 'c')[0]?.cells[1];
    expect(said('/** @brief Off. {@link lamp_on} or {@link lamp_on the other} &lt;b&gt; */')).toBe(
      'Off. lamp_on or the other <b>',
    );
    expect(said('/** \\~english Off. <b>On</b> <br> @deprecated since 2\n * @private\n */')).toBe(
      'Off. On\nDeprecated: since 2',
    );
  });

  test('and code that a directive leaves out are left out', () => {
    const inner = '#ifdef X\n#define ERR_A 1\n#else\n#define ERR_A 2\n#endif';
    const text = `#if 0\n${inner}\n#else\n#define ERR_B 2\n#endif\n#if 0\n#define ERR_C 3`;
    expect(rowsOf(text)).toEqual(['2 ERR_B']);
  });

  test('that repeat the code leave it out', () => {
    const text =
      'enum ErrorCode { A = 4, // 4: Off.\n B = 30, // 0x1E\n C = -5, // -5 - on\n D = 6 // 7 of 8\n};';
    expect(rowsOf(text)).toEqual(['4 A Off.', '30 B', '-5 C on', '6 D 7 of 8']);
  });

  test('that part a list become headings', () => {
    const headings = (text: string): string[][] =>
      readSource(`enum ErrorCode {\n${text}\n};`, 'c').map((row) => row.headings.slice(1));
    expect(headings('// MARK: - Oil\nA = 1,\n//#region Glass\nB = 2,')).toEqual([
      ['Oil'],
      ['Glass'],
    ]);
    expect(headings('// a\nA = 1, // x\n// b\nB = 2, // y')).toEqual([['a'], ['b']]);
    expect(headings('// a sentence.\nA = 1,\nB = 2,')).toEqual([[], []]);
    expect(headings(`// ${'a long title '.repeat(7)}\nA = 1,\nB = 2,`)).toEqual([[], []]);
    expect(headings('// A = 0,\n\nA = 1,')).toEqual([[]]);
    expect(headings('/********\n * Oil\n ********/\nA = 1,')).toEqual([['Oil']]);
  });
});
