import { expect, test } from 'vitest';
import { listedReading } from '../../../../src/search/text/listed-reading.ts';

test.each([
  ['亜', 'a'],
  ['限', 'gen'],
  ['効', 'kou'],
  ['送', 'sou'],
  ['切', 'setu'],
  ['腕', 'wan'],
])('%s is listed under %s', (character, reading) => {
  expect(listedReading(character)).toBe(reading);
});

test('simplified characters, which titles are compared in, are listed as theirs', () => {
  expect(listedReading('书')).toBe('syo');
});

test('characters of Japanese words, of the second level and other letters have none', () => {
  expect([...'届畑薔薇aア한'].flatMap((character) => listedReading(character) ?? [])).toEqual([]);
});
