import { expect, test } from 'vitest';
import { partTitle } from '../../../../src/search/answer/part-title.ts';

test.each([
  ['Room does not exist (not yet created)', 'Room does not exist', '(not yet created)'],
  ['システムエラー（グローバル発言禁止）', 'システムエラー', '（グローバル発言禁止）'],
  ['File (too large) refused', 'File   refused', '(too large)'],
  ['Token expired', 'Token expired', ''],
])('%j is %j and %j', (whole, title, aside) => {
  expect(partTitle(whole)).toEqual({ title, aside });
});
