import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/search/answer/vocabulary.ts';

const words = () =>
  new Vocabulary<'title' | 'cause'>([
    ['token', 'title', 0],
    ['tokens', 'cause', 1],
    ['room', 'title', 2],
    ['token', 'cause', 2],
  ]);

const token = { title: [0], cause: [2] };

test('a word is found in all its places, and no other with it', () => {
  expect(words().get('token')).toEqual(token);
  expect(words().get('tok')).toBeUndefined();
});

test('words are found by their beginning', () => {
  expect(words().begunBy('tok')).toEqual([token, { cause: [1] }]);
});

test('it says whether words are left, and takes them in when it is asked', () => {
  const growing = words();
  expect(growing.grow(3)).toBe(true);
  expect(growing.grow(3)).toBe(false);
  const asked = words();
  expect(asked.grow(1)).toBe(true);
  expect(asked.get('room')).toEqual({ title: [2] });
});
