import { expect, test } from 'vitest';
import { listingOf } from '../../../src/record/listing-of.ts';

const code = { editions: ['ko'], category: 'login' };

test('an edition lists a code or does not', () => {
  expect(listingOf(code, { id: 'ko' })).toBe('listed');
  expect(listingOf(code, { id: 'zh' })).toBe('notListed');
});

test('what a copy that breaks off might list is not known, in the categories behind the break only', () => {
  expect(listingOf(code, { id: 'zh', incomplete: ['group', 'login'] })).toBe('notKnown');
  expect(listingOf(code, { id: 'zh', incomplete: ['group'] })).toBe('notListed');
  expect(listingOf(code, { id: 'ko', incomplete: ['login'] })).toBe('listed');
});
