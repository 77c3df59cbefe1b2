import { expect, test } from 'vitest';
import { spaceAfter } from '../../../src/i18n/space-after.ts';

test.each([
  ['No longer listed.', ' '],
  ['목록에는 없습니다.', ' '],
  ['已不含该错误码。', ''],
  ['同じ意味のコード：', ''],
])('behind %j stands %j', (sentence, space) => {
  expect(spaceAfter(sentence)).toBe(space);
});
