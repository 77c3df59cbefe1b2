import { expect, test } from 'vitest';
import { clauseStart } from '../../../../src/search/page/clause-start.ts';

/** The text from the clause on that holds a word. */
const from = (text: string, word: string) => text.slice(clauseStart(text, text.indexOf(word)));

const long =
  'After the account was created in the console and before the first login of its user was told to the server, the key expired.';

test.each([
  ['The token is old. Get a new one.', 'new', 'Get a new one.'],
  ['Version 7.9 lacks it.', 'lacks', 'Version 7.9 lacks it.'],
  [long, 'expired', 'the key expired.'],
  [long, 'told', 'first login of its user was told to the server, the key expired.'],
  [
    '他の端末でログインしました。ユーザーはキックされています。',
    'キック',
    'ユーザーはキックされています。',
  ],
  ['', '', ''],
])('of %j, what holds %j is %j', (text, word, expected) => {
  expect(from(text, word)).toBe(expected);
});
