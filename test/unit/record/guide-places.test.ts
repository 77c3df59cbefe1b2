import { expect, test } from 'vitest';
import { guidePlaces } from '../../../src/record/guide-places.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import type { Guide } from '../../../src/record/schemas/guide.ts';
import { demoFiles } from './demo-files.ts';

const [guide] = readRecord(demoFiles()).record.guides as [Guide];
const section = (id: string, codes: string[]) => ({ titles: guide.titles, id, codes });
const login = {
  ...guide,
  id: 'login',
  sections: [section('first', ['a-im/1']), section('second', ['a-im/1', 'a-im/2'])],
};
const limits = { ...guide, id: 'limits', sections: [section('third', ['a-im/2', 'b-im/2'])] };

test('a code leads to the first part of each guide that links to it', () => {
  const places = guidePlaces([login, limits]);
  const told = [...places].map(([code, parts]) => [
    code,
    ...parts.map((part) => `${part.guide.id}#${part.section.id}`),
  ]);
  expect(told).toEqual([
    ['a-im/1', 'login#first'],
    ['a-im/2', 'login#second', 'limits#third'],
    ['b-im/2', 'limits#third'],
  ]);
});

test('a code that no guide links to has no place', () => {
  expect(guidePlaces([login]).get('b-im/2')).toBeUndefined();
});
