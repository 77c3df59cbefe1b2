import { expect, test } from 'vitest';
import { PhraseIndex } from '../../../../src/search/answer/phrase-index.ts';
import { phraseDigest } from '../../../../src/search/text/phrase-digest.ts';

const digests = (...texts: string[]) => texts.map((text) => phraseDigest(text)).join('');
const index = new PhraseIndex({
  'demo-im': {
    '1': digests('The ticket is stale', 'The ticket is stale, get a new one'),
    '2': digests('Parameter error'),
  },
  'other-zim': { '1': digests('Parameter error') },
});
const find = (query: string) => index.find(query).map(({ product, code }) => `${product}:${code}`);

test('a query that says the same as a source finds every code of which it is said', () => {
  expect(index.find('the ticket is stale!')).toEqual([{ product: 'demo-im', code: '1', fit: 1 }]);
  expect(index.find('Parameter error.').map(({ fit }) => fit)).toEqual([1, 1]);
});

test('a part of a query says less, and less still where it is said of many codes', () => {
  const [stale] = index.find('onError: the ticket is stale');
  const [error] = index.find('what is parameter error');
  expect(stale?.fit).toBeGreaterThan(0.4);
  expect(stale?.fit).toBeLessThan(1);
  expect(error?.fit).toBeLessThan(stale?.fit ?? 0);
});

test('a code is found once by the longest of its phrases', () => {
  expect(find('The ticket is stale, get a new one')).toEqual(['demo-im:1']);
});

test.each(['the ticket', 'is the ticket stale', '', '…'])('%j is said of none', (query) => {
  expect(find(query)).toEqual([]);
});
