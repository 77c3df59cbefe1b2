import { expect, test } from 'vitest';
import { joinFiles, splitFiles } from '../../../../src/offline/store/pack-format.ts';

const file = (path: string, text: string) => ({
  path,
  type: 'text/plain',
  content: new TextEncoder().encode(text),
});

test('a pack is a length, a list and the contents, to the byte, as pages of every release read it', () => {
  const list = '[["ko/",3,"text/plain"],["a",2,"text/plain"]]';
  const whole = joinFiles([file('ko/', '한'), file('a', 'bc')]);
  expect([...whole.subarray(0, 4)]).toEqual([0, 0, 0, list.length]);
  expect(new TextDecoder().decode(whole.subarray(4))).toBe(`${list}한bc`);
});

test('files that were joined come back as they were, in their order', () => {
  const files = [file('ko/', '한국어'), file('empty', ''), file('a', 'bc')];
  expect(splitFiles(joinFiles(files).buffer)).toEqual(files);
  expect(splitFiles(joinFiles([]).buffer)).toEqual([]);
});
