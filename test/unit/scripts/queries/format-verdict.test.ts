import { expect, test } from 'vitest';
import { formatVerdict, isGood } from '../../../../scripts/queries/format-verdict.ts';
import type { JudgedQuery, Verdict } from '../../../../scripts/queries/judge-queries.ts';

const judged = (page: string, query: string, place: number | null): JudgedQuery => ({
  page,
  query,
  expected: 'demo-im:1',
  kind: 'part',
  found: place === null ? [] : ['demo-im:2', 'demo-im:3'],
  place,
});
const queries = [judged('en', 'expired', 1), judged('en', 'kicked', 2), judged('ko', '만료', 1)];
const good: Verdict = { queries, open: [], missed: [], answered: [], isFirstOften: true };
const missed = judged('ko', '강퇴', null);
const bad: Verdict = {
  queries: [...queries, missed],
  open: [],
  missed: [missed],
  answered: [judged('en', 'socket closed', 3)],
  isFirstOften: false,
};

test('a good verdict has its figures, and what is not first', () => {
  expect(formatVerdict(good)).toMatchInlineSnapshot(`
    "judged queries         first     within three
    all          3     2  66.7 %        3 100.0 %
    en           2     1  50.0 %        2 100.0 %
    ko           1     1 100.0 %        1 100.0 %

    Within three, but not first; what came instead:
      en “kicked”: demo-im:1; came demo-im:2, demo-im:3
    "
  `);
});

test('a bad one says all that makes it so', () => {
  expect(formatVerdict(bad)).toMatchInlineSnapshot(`
    "judged queries         first     within three
    all          4     2  50.0 %        3  75.0 %
    en           2     1  50.0 %        2 100.0 %
    ko           2     1  50.0 %        1  50.0 %

    Within three, but not first; what came instead:
      en “kicked”: demo-im:1; came demo-im:2, demo-im:3

    Not within three, as all should be; what came instead:
      ko “강퇴”: demo-im:1; came nothing

    Within three now: move from open-queries.tsv to queries.tsv
      en “socket closed”: demo-im:1; came demo-im:2, demo-im:3

    First less often than nine times out of ten, as it should be.
    "
  `);
});

test('one fault is enough', () => {
  expect(isGood(good)).toBe(true);
  expect(isGood({ ...good, missed: bad.missed })).toBe(false);
  expect(isGood({ ...good, answered: bad.answered })).toBe(false);
  expect(isGood({ ...good, isFirstOften: false })).toBe(false);
});
