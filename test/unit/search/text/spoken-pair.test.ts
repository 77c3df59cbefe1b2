import { expect, test } from 'vitest';
import { spokenPair } from '../../../../src/search/text/spoken-pair.ts';

test.each([
  ['막아', '마가'],
  ['없어', '업서'],
  ['많아', '마나'],
  ['같이', '가치'],
  ['입력', '임녁'],
  ['없는', '엄는'],
  ['만료', '말료'],
  ['용료', '용뇨'],
  ['급하', '그파'],
  ['놓고', '노코'],
  ['됐다', '됫다'],
])('%s is spoken as %s is', (written, heard) => {
  expect(spokenPair(written)).toBe(spokenPair(heard));
});

test('what is spoken otherwise is not the same', () => {
  expect(spokenPair('막아')).not.toBe(spokenPair('마아'));
  expect(spokenPair('방에')).not.toBe(spokenPair('바네'));
  expect(spokenPair('친구')).not.toBe(spokenPair('칭구'));
});

test('other characters are not spoken', () => {
  expect(spokenPair('禁言')).toBeNull();
});
