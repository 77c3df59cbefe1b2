import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/documents/source/read-source.ts';

/** `"6013 LampError.NoOil no oil"` for each row. */
function rowsOf(text: string): string[] {
  return readSource(text, 'script').map(({ code, cells }) => [code, ...cells].join(' ').trim());
}

describe('a script', () => {
  test('may name a constant in any way but by what is computed', () => {
    const text = "const LampErrors = { A: 1, 'b-c': 2, [`D`]: 3, [d()]: 4, ...e, f() {} };";
    expect(rowsOf(text)).toEqual(['1 LampErrors.A', '2 LampErrors.b-c']);
  });

  test('may be written with JSX', () => {
    const text = 'const LampErrors = { A: 1 }; const lamp = <p>{LampErrors.A} dark</p>;';
    expect(rowsOf(text)).toEqual(['1 LampErrors.A']);
  });

  test('may hold a compiled enum, whose other assignments are no members', () => {
    const body = `E[E["A"] = 5] = "A"; E[E.B = 6] = "B"; E.c = 7; E[d] = "D"; E[E.F = 8] = "G"; h();`;
    const call = '(LampError || (LampError = {}))';
    expect(rowsOf(`var LampError; (function (E) { ${body} })${call};`)).toEqual([
      '5 LampError.A',
      '6 LampError.B',
    ]);
  });

  test('may have a class for each error, if one number tells its code', () => {
    const text = `
      class NoOilError extends Error { code = 6013; message = "No oil."; }
      class NoWickError extends LampError { constructor() { super(6014, "No wick."); } }
      class NoGlassError extends LampError { constructor() { super("No glass.", 404); } }
      class OtherError extends LampError { constructor() { super(6015, 404); } }
      class MyError extends LampError { constructor() { log(6016); } }
      class DarkError extends LampError { static code = 6017; constructor() {} }
      export default class extends Error { code = 6018; }`;
    expect(rowsOf(text)).toEqual([
      '6013 NoOilError No oil.',
      '6014 NoWickError No wick.',
      '6017 DarkError.code',
    ]);
  });
});
