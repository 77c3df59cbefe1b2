import { expect, test } from 'vitest';
import { mergePhrases } from '../../../../scripts/import/merge-phrases.ts';
import { phraseDigest } from '../../../../src/search/text/phrase-digest.ts';

const row = (code: string, ...cells: string[]) => ({
  code,
  headings: [],
  cells,
  line: 1,
  column: 1,
});
const digests = (...texts: string[]) => texts.map((text) => phraseDigest(text)).sort();
const merged = (rows: ReturnType<typeof row>[], before = '') =>
  mergePhrases(rows, before).tsv.trimEnd().split('\n').slice(1);

test('of a text are kept its first clauses and its first sentence, and not the rest', () => {
  const text = 'Login failed, no ticket given: get one. Ask support.';
  expect(merged([row('1', text)])).toEqual([
    `1\t${digests('Login failed', 'Login failed no ticket given', 'Login failed no ticket given get one').join(' ')}`,
  ]);
});

test('names are no phrases, and a comma within a number ends none', () => {
  expect(merged([row('1', 'ERR_LOGIN_FAILED', 'More than 1,000 users')])).toEqual([
    `1\t${digests('More than 1000 users').join(' ')}`,
  ]);
});

test('a code of which nothing of length is said has no row', () => {
  expect(merged([row('1', 'ERR_A', 'Oops.'), row('x', 'Not a code at all')])).toEqual([]);
});

test('what older sources said stays, in the order of the numbers', () => {
  const before = mergePhrases([row('20', 'An old message'), row('-3', 'A lost ticket')], '').tsv;
  const { tsv, report } = mergePhrases(
    [row('20', 'A new message'), row('5', 'Too late now')],
    before,
  );
  expect(tsv).toBe(
    [
      'code\tdigests',
      `-3\t${digests('A lost ticket').join(' ')}`,
      `5\t${digests('Too late now').join(' ')}`,
      `20\t${digests('An old message', 'A new message').join(' ')}`,
      '',
    ].join('\n'),
  );
  expect(report).toBe('4 phrases of 3 codes, 2 of them new');
});
