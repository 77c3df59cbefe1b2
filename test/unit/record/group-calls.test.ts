import { expect, test } from 'vitest';
import { groupCalls } from '../../../src/record/group-calls.ts';

test('calls stand together that the same SDKs have under their names', () => {
  expect(
    groupCalls([
      { call: 'joinGroup', platform: 'native' },
      { call: 'joinGroup', platform: 'web' },
      { call: 'TIMGroupJoin', platform: 'native' },
      { call: 'quitGroup', platform: 'native' },
      { call: 'quitGroup', platform: 'web' },
    ]),
  ).toEqual([
    { calls: ['joinGroup', 'quitGroup'], platforms: ['native', 'web'] },
    { calls: ['TIMGroupJoin'], platforms: ['native'] },
  ]);
});

test('a call that every SDK has is put down to none of them', () => {
  expect(
    groupCalls([
      { call: 'callJoin', platform: 'all' },
      { call: 'callEnd', platform: 'all' },
    ]),
  ).toEqual([{ calls: ['callJoin', 'callEnd'], platforms: [] }]);
});
