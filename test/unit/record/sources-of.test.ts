import { expect, test } from 'vitest';
import { groupSources } from '../../../src/record/group-sources.ts';
import type { Edition } from '../../../src/record/schemas/edition.ts';
import { sourcesOf } from '../../../src/record/sources-of.ts';

const document = (id: string, lang: 'en' | 'ja' | 'zh', more = {}): Edition => ({
  id,
  kind: 'document',
  lang,
  date: null,
  url: null,
  ...more,
});
const editions: Edition[] = [
  document('zh', 'zh'),
  document('en', 'en'),
  document('ja', 'ja', { incomplete: ['login'] }),
  { id: 'web', kind: 'sdk', platform: 'web', version: '1', date: null, url: null },
  document('of-others', 'ja'),
];
const code = { category: 'login', editions: ['en', 'web'] };
const codes = [code, { editions: ['zh', 'en'] }, { editions: ['zh'] }];
const sources = sourcesOf(code, { editions, categories: [{ id: 'login', codes }] }, 'en');

test('the sources of a code are those that list it, its category, or break off before it', () => {
  expect(sources).toEqual([
    { name: 'Chinese', state: 'undated', kind: 'document', listing: 'notListed' },
    { name: 'English', state: 'undated', kind: 'document', listing: 'listed' },
    { name: 'Japanese', state: 'undated', kind: 'document', listing: 'notKnown' },
    { name: 'Web', state: '1', kind: 'sdk', listing: 'listed' },
  ]);
});

test('a code of a category without codes is spoken of by those that list it', () => {
  expect(sourcesOf(code, { editions, categories: [] }, 'en').map(({ name }) => name)).toEqual([
    'English',
    'Japanese',
    'Web',
  ]);
});

test('sources of one name stand together, with the version or date of each', () => {
  const dates = ['2024-12-24', '2024-04-12', '2021-11-04'];
  const own = dates.map((date) => document(date, date === '2024-04-12' ? 'en' : 'ja', { date }));
  const listed = sourcesOf(
    { category: 'login', editions: dates },
    { editions: own, categories: [] },
    'en',
  );
  expect(groupSources(listed).flatMap(({ kinds }) => kinds.flatMap(([, names]) => names))).toEqual([
    { name: 'Japanese', states: ['2024-12-24', '2021-11-04'] },
    { name: 'English', states: ['2024-04-12'] },
  ]);
});

test('sources are grouped by what they say, and by kind', () => {
  const groups = groupSources(sources).map(({ listing, kinds }) => [
    listing,
    kinds.map(([kind, own]) => [kind, own.map(({ name }) => name)]),
  ]);
  expect(groups).toEqual([
    [
      'listed',
      [
        ['document', ['English']],
        ['sdk', ['Web']],
      ],
    ],
    ['notListed', [['document', ['Chinese']]]],
    ['notKnown', [['document', ['Japanese']]]],
  ]);
});

test('what no source says has no group', () => {
  const listed = sources.filter(({ listing }) => listing === 'listed');
  expect(groupSources(listed).map(({ listing }) => listing)).toEqual(['listed']);
});
