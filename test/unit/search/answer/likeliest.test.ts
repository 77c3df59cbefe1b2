import { expect, test } from 'vitest';
import { likeliest, type Reading } from '../../../../src/search/answer/likeliest.ts';

/** Each letter stands for itself, or where two say so, for another text. */
function readingsOf(text: string, others: Record<string, string>) {
  return (at: number): Reading[] =>
    [1, 2].flatMap((length): Reading[] => {
      const typed = text.slice(at, at + length);
      const other = typed.length === length ? others[typed] : undefined;
      const readings = other === undefined ? [] : [{ end: at + length, text: other, cost: 0.5 }];
      return length === 1 ? [{ end: at + 1, text: typed, cost: 0 }, ...readings] : readings;
    });
}

test('neighbours decide what a text is read as', () => {
  const costOf = (pair: string) => (['xb', 'bc'].includes(pair) ? 0 : 1);
  expect(likeliest(3, readingsOf('abc', { a: 'x' }), costOf)).toEqual({ text: 'xbc', cost: 0.5 });
  expect(likeliest(3, readingsOf('abc', { b: 'x' }), costOf)).toEqual({ text: 'abc', cost: 1 });
  expect(likeliest(3, readingsOf('pqc', { pq: 'xb' }), costOf)?.text).toBe('xbc');
});

test('a choice that costs at first may cost least in the end', () => {
  const costOf = (pair: string) => (pair.charCodeAt(0) + 1 === pair.charCodeAt(1) ? 0 : 1);
  expect(likeliest(4, readingsOf('azcz', { a: 'a', z: 'b', cz: 'cd' }), costOf)?.text).toBe('abcd');
});

test('what cannot be read to its end is not read', () => {
  expect(
    likeliest(
      2,
      (at) => (at === 0 ? [{ end: 1, text: 'a', cost: 0 }] : []),
      () => 0,
    ),
  ).toBeNull();
});
