import { expect, test } from 'vitest';
import { rankGuides } from '../../../src/record/rank-guides.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import type { Guide } from '../../../src/record/schemas/guide.ts';
import { demoFiles } from './demo-files.ts';

const [guide] = readRecord(demoFiles()).record.guides as [Guide];
const login: Guide = { ...guide, id: 'login', retry: [] };
const network: Guide = { ...guide, id: 'network', retry: [] };
const retrying: Guide = { ...guide, id: 'retry', retry: ['backoff'] };

function place(of: Guide, codes: string[]) {
  return { guide: of, section: { id: 'part', titles: of.titles, codes } };
}

function ranked(...of: Parameters<typeof rankGuides>) {
  return rankGuides(...of).map(({ guide: { id }, section }) => (section ? `${id}#part` : id));
}

test('the part that speaks of the fewest codes leads', () => {
  const places = [place(login, ['a-im/1', 'a-im/2']), place(network, ['a-im/1'])];
  expect(ranked(places, [])).toEqual(['network#part', 'login#part']);
});

test('the guide to all codes that are retried alike stands behind the closest one', () => {
  const places = [place(login, ['a-im/1', 'a-im/2']), place(network, ['a-im/1'])];
  expect(ranked(places, [retrying])).toEqual(['network#part', 'retry', 'login#part']);
});

test('it leads to the part that names the code, where there is one', () => {
  const places = [place(retrying, ['a-im/1']), place(login, ['a-im/1', 'a-im/2'])];
  expect(ranked(places, [retrying])).toEqual(['login#part', 'retry#part']);
  expect(ranked(places, [])).toEqual(['login#part', 'retry#part']);
});

test('it stands alone for a code that no guide names', () => {
  expect(ranked([], [retrying])).toEqual(['retry']);
});
