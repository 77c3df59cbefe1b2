import { describe, expect, test } from 'vitest';
import { askedNumber, unknownNumberIn } from '../../../../src/search/answer/asked-number.ts';
import { rankAnswers } from '../../../../src/search/answer/rank-answers.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex(
  [
    [0, '2024', 0, 'Too many requests', ''],
    [0, '-10001', 0, 'Key expired', ''],
    [0, '30000-30999', 0, 'Own code of your server', ''],
    [1, '6000', 0, 'At most 2051 members', ''],
  ],
  [['429', 'too many requests']],
);

describe('a query asks for one number alone:', () => {
  test.each([
    ['2051', '2051'],
    ['error 2051', '2051'],
    ['errCode=-2051', '-2051'],
    ['other zim code: 2051', '2051'],
    ['错误码 2051', '2051'],
    ['２０５１', '2051'],
    ['20,511', '20511'],
    ['error 6,000,106', '6000106'],
    ['2051,100', null],
    ['2051 members', null],
    ['2051 2052', null],
    ['429', null],
    ['expired', null],
    ['', null],
  ])('%j → %j', (query, number) => {
    expect(askedNumber(query, index)).toBe(number);
  });
});

test.each([
  ['2051', '2051'],
  ['code 12', '12'],
  ['2024', null],
  ['10001', null],
  ['30500', null],
])('of %j it is not known: %j', (query, number) => {
  expect(unknownNumberIn(query, index)).toBe(number);
});

test('a number that is not known is no other number, and no text that holds it', () => {
  expect(rankAnswers('2051', index)).toEqual([]);
  expect(rankAnswers('error 2025', index)).toEqual([]);
  expect(rankAnswers('2051 members', index).map(({ entry }) => entry.code)).toEqual(['6000']);
});
