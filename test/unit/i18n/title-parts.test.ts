import { expect, test } from 'vitest';
import { titleParts } from '../../../src/i18n/title-parts.ts';

test('a Chinese title may break between its words, and no character stands alone', () => {
  const parts = titleParts('按重试方式查错误码', 'zh');
  expect(parts.join('')).toBe('按重试方式查错误码');
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter((part) => part.length === 1)).toEqual([]);
});

test('elsewhere browsers know where a title may break', () => {
  expect(titleParts('間隔を広げて再試行', 'ja')).toEqual(['間隔を広げて再試行']);
});
