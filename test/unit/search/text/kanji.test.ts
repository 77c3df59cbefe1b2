import { expect, test } from 'vitest';
import { readingsOf } from '../../../../src/search/text/kanji.ts';

test('a character has its readings', () => {
  expect(readingsOf('限', false)).toEqual(['gen']);
  expect(readingsOf('行', false)).toEqual(['gyou', 'kou']);
});

test('a reading that needs kana behind it stands before kana alone', () => {
  expect(readingsOf('送', false)).toEqual(['sou']);
  expect(readingsOf('送', true)).toEqual(['oku']);
  expect(readingsOf('限', true)).toEqual(['gen']);
});

test('simplified characters, which titles are compared in, have the same', () => {
  expect(readingsOf('书', false)).toEqual(readingsOf('書', false));
});

test('other letters have none', () => {
  expect([...'aア한'].flatMap((letter) => readingsOf(letter, true))).toEqual([]);
});
