import { expect, test } from 'vitest';
import { listNames } from '../../../src/i18n/list-names.ts';
import { translator } from '../../../src/i18n/translator.ts';

test('names stand in a row as their language writes them', () => {
  expect(listNames(['A', 'B', 'C'], translator('en'))).toBe('A, B and C');
  expect(listNames(['A', 'B', 'C'], translator('zh'))).toBe('A、B 与 C');
  expect(listNames(['英语', '中文'], translator('zh'))).toBe('英语与中文');
  expect(listNames(['原生（推送）', 'Web'], translator('zh'))).toBe('原生（推送）与 Web');
  expect(listNames(['A', 'B'], translator('ja'))).toBe('A、B');
});

test('one name stands alone, and none is nothing', () => {
  expect(listNames(['A'], translator('ko'))).toBe('A');
  expect(listNames([], translator('ko'))).toBe('');
});
