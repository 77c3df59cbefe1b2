import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/search/codes/place-of.ts';

test.each([
  [{ side: ['Demo', 'Client SDK'], category: 'Account' }, 'Demo · Client SDK · Account'],
  [{ side: ['Demo', 'Server'], category: 'Server' }, 'Demo · Server'],
  [{ side: ['Demo'], category: 'Account' }, 'Demo · Account'],
])('%j is %j', (entry, expected) => {
  expect(placeOf(entry)).toBe(expected);
});
