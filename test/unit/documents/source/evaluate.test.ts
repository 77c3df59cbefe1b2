import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/documents/source/evaluate.ts';
import { tokenize } from '../../../../src/documents/source/tokenize.ts';

const known = new Map([
  ['BASE', 7000n],
  ['Code.Ok', 200n],
]);

function valueOf(text: string): string | undefined {
  const tokens = tokenize(text);
  const { value, next } = evaluate(tokens, 0, known);
  return next === tokens.length ? value?.toString() : undefined;
}

describe('the value of a constant', () => {
  test.each([
    ['6013', '6013'],
    ['-0x10', '-16'],
    ['0XffU', '255'],
    ['0b101', '5'],
    ['010', '8'],
    ['41_001L', '41001'],
    ['2e3', '2000'],
    ['"907122045"', '907122045'],
    ["'-1'", '-1'],
    ['BASE + 1', '7001'],
    ['(BASE+0x2)*2', '14004'],
    ['1 << 3 | 1', '9'],
    ['2 + 3 * 4 - 10 / 5 % 3', '12'],
    ['~0', '-1'],
    ['+5', '5'],
    ['6 ^ 3 & 2', '4'],
    ['256 >> 4', '16'],
    ['(NSInteger)-5', '-5'],
    ['(unsigned long)(3)', '3'],
    ['(BASE)', '7000'],
    ['-(BASE)', '-7000'],
    ['(BASE) - 1', '6999'],
    ['Code.Ok', '200'],
    ['Code::Ok', '200'],
  ])('%s is %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  test.each([
    ['nothing', ''],
    ['a text', '"6013 "'],
    ['a text that is added to another', '"15" + "31"'],
    ['a fraction', '1.5'],
    ['a fraction with an exponent', '15e-1'],
    ['a name that nobody declared', 'OTHER'],
    ['a name below one that has a value', 'BASE.5'],
    ['what a sign makes of an unknown name', '~OTHER'],
    ['a sum with an unknown name in brackets', '(OTHER) + 1'],
    ['a call', 'f(1)'],
    ['a division by nothing', '1 / 0'],
    ['the rest of a division by nothing', '1 % 0'],
    ['a shift beyond any number', '1 << 99999999'],
    ['a shift backwards', '1 << -1'],
    ['a shift to the right beyond any number', '1 >> 64'],
    ['a number beyond 64 bits', '0x10000000000000000'],
    ['a product beyond 64 bits', '0xffffffffffffffff * 0xffffffffffffffff * 2'],
    ['a number of a hundred digits', '1'.repeat(100)],
    ['a bracket that is not closed', '(1'],
    ['a bracket that closes nothing', '1)'],
    ['a sign alone', '-'],
    ['a hundred brackets', `${'('.repeat(100)}1${')'.repeat(100)}`],
    ['an object', '{}'],
  ])('%s is none', (_, text) => {
    expect(valueOf(text)).toBeUndefined();
  });
});
