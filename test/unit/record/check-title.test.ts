import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkTitle } from '../../../src/record/check-title.ts';

function check(locale: 'en' | 'ja', title: string): string[] {
  const file = new VFile({ path: 'x.md' });
  checkTitle(file, { text: title, nodes: [], place: { line: 3, column: 9 } }, locale);
  return file.messages.map(({ reason }) => reason);
}

test('English may be longer than the other languages', () => {
  expect(check('en', 'x'.repeat(60))).toEqual([]);
  expect(check('en', 'x'.repeat(61))).toEqual(['The title has 61 characters, and `en` allows 60.']);
  expect(check('ja', '字'.repeat(32))).toEqual([]);
  expect(check('ja', '字'.repeat(33))).toEqual([
    'The title has 33 characters, and `ja` allows 32.',
  ]);
});

test('a character is one character, however many units it takes', () => {
  expect(check('ja', '𠮟'.repeat(32))).toEqual([]);
});

test.each(['.', '。', '．', '｡'])('a title does not end in %s', (stop) => {
  expect(check('en', `Ticket expired${stop}`)).toEqual([`The title ends in \`${stop}\`.`]);
});

test('a full stop inside a title is no end', () => {
  expect(check('en', 'Version 1.0 expired (e.g. by age)')).toEqual([]);
});
