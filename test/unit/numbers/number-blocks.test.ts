import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberBlocks, spanOf } from '../../../src/numbers/number-blocks.ts';
import { showSpan } from '../../../src/numbers/show-span.ts';

/** Codes by category, `{ a: ["1", "2"] }`, as blocks: `"0–99: 1 2"`. */
const blocks = (byCategory: Record<string, string[]>) =>
  numberBlocks(
    Object.entries(byCategory).flatMap(([category, codes]) =>
      codes.map((code) => ({ code, category })),
    ),
  ).map(
    ({ from, to, codes }) =>
      `${showSpan(from, to, 'to')}: ${codes.map(({ code }) => code).join(' ')}`,
  );

test('codes of one hundred are a block, by number, whatever their categories', () => {
  expect(blocks({ a: ['6206', '6201'], b: ['6204', '6399'] })).toEqual([
    '6200–6299: 6201 6204 6206',
    '6300–6399: 6399',
  ]);
});

test('hundreds side by side with the same categories are one block, and no others', () => {
  expect(blocks({ a: ['2001', '2101', '2301', '2401'], b: ['2402'] })).toEqual([
    '2000–2199: 2001 2101',
    '2300–2399: 2301',
    '2400–2499: 2401 2402',
  ]);
});

test('negative numbers have hundreds of their own, before the others', () => {
  expect(blocks({ a: ['0', '-1', '-195', '-203', '-10001'] })).toEqual([
    '-10099 to -10000: -10001',
    '-299 to -1: -203 -195 -1',
    '0–99: 0',
  ]);
});

test('a range of codes makes one block of all the hundreds that it reaches', () => {
  expect(blocks({ a: ['120001-120300'], b: ['120301', '120401'] })).toEqual([
    '120000–120399: 120001-120300 120301',
    '120400–120499: 120401',
  ]);
});

test('every code lies in exactly one block, whatever codes there are', () => {
  const code = fc.record({
    code: fc.integer({ min: -30_000, max: 999_999 }).map(String),
    category: fc.constantFrom('a', 'b', 'c'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(code, { selector: (one) => one.code }), (codes) => {
      const found = numberBlocks(codes);
      expect(found.flatMap((block) => block.codes).length).toBe(codes.length);
      for (const one of codes) {
        const [number] = spanOf(one.code);
        const holders = found.filter(({ from, to }) => from <= number && number <= to);
        expect(holders.map((block) => block.codes.includes(one))).toEqual([true]);
      }
    }),
  );
});
