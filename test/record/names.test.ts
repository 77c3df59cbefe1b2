import { beforeAll, expect, test } from 'vitest';
import { recordIndexes } from '../../scripts/queries/record-indexes.ts';
import { rankAnswers } from '../../src/search/answer/rank-answers.ts';
import type { SearchIndex } from '../../src/search/answer/search-index.ts';
import { realRecord } from './real-record.ts';

let index: SearchIndex;
beforeAll(async () => {
  const { record } = await realRecord();
  index = await recordIndexes(record).loadWhole('en');
}, 120_000);

const namesOf = (symbols: string) => symbols.split(' ').filter(Boolean);

test('every code of the record comes first by its number', { timeout: 120_000 }, () => {
  const { entries } = index.codes;
  const first = (code: string) => rankAnswers(code, index)[0]?.entry.code;
  expect(entries.filter(({ code }) => first(code) !== code).map(({ code }) => code)).toEqual([]);
});

test('and by each of its symbols, with those alone that share it', { timeout: 120_000 }, () => {
  const { entries } = index.codes;
  const missed = entries.flatMap((entry) =>
    namesOf(entry.symbols).filter((symbol) => {
      const sharing = entries.filter(({ symbols }) => namesOf(symbols).includes(symbol)).length;
      const first = rankAnswers(symbol, index).slice(0, sharing);
      return !first.some((answer) => answer.entry === entry);
    }),
  );
  expect(missed).toEqual([]);
});
