import { expect, test } from 'vitest';
import { editionRow } from '../../../../scripts/import/edition-row.ts';

test('a row is kept as its code, nearest heading, symbol and a digest of all other words', () => {
  expect(rowOf(['ERR_NO_OIL', 'The lamp is dry.'])).toEqual({
    code: '7',
    heading: 'Lamp',
    symbol: 'ERR_NO_OIL',
    digest: expect.stringMatching(/^[\da-f]{12}$/) as string,
  });
});

test('what a row lacks is a hyphen', () => {
  expect(editionRow({ code: '7', headings: [], cells: ['', ' '], line: 1, column: 1 })).toEqual({
    code: '7',
    heading: '-',
    symbol: '-',
    digest: '-',
  });
});

test.each([
  ['a constant', 'ERR_NO_OIL'],
  ['a member', 'LampError.noOil'],
])('%s is a symbol, wherever it stands', (_, symbol) => {
  expect(rowOf(['The lamp is dry.', symbol])).toEqual(rowOf([symbol, 'The lamp is dry.']));
  expect(rowOf(['The lamp is dry.', symbol]).symbol).toBe(symbol);
});

test.each(['Re-login', 'Failed', 'N/A', '7', 'The lamp is dry.'])('“%s” is no symbol', (text) => {
  expect(rowOf([text]).symbol).toBe('-');
});

test('other words, and words in other cells, have another digest', () => {
  const texts = [['a', 'b'], ['b', 'a'], ['a b'], ['a', 'c'], ['a', 'b', 'c']];
  expect(new Set(texts.map((cells) => rowOf(cells).digest)).size).toBe(texts.length);
});

test('a text that breaks its lines elsewhere is the same', () => {
  expect(rowOf(['The lamp\n is dry. '])).toEqual(rowOf(['The lamp is dry.']));
});

test('a name is no part of the digest', () => {
  expect(rowOf(['ERR_NO_OIL', 'dry']).digest).toBe(rowOf(['ERR_DRY', 'dry']).digest);
});

function rowOf(cells: string[]) {
  return editionRow({ code: '7', headings: ['Errors', 'Lamp'], cells, line: 1, column: 1 });
}
