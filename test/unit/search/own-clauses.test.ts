import { expect, test } from 'vitest';
import { ownClauses } from '../../../src/search/own-clauses.ts';

test.each([
  ['No UserSig was given. An expired one has the code 70001.', ['70001'], 'No UserSig was given. '],
  ['The file broke off; a missing one has 2401. Try it.', ['2401'], 'The file broke off; Try it.'],
  ['未传入 UserSig。过期时为 70001。请检查。', ['70001'], '未传入 UserSig。请检查。'],
  ['At most 70001 users, or 170001.', ['7000'], 'At most 70001 users, or 170001.'],
  ['Version 3.6.6 waits.', ['6'], ''],
  ['Not -302 but this.', ['302'], 'Not -302 but this.'],
  ['Nothing else.', [], 'Nothing else.'],
])('%j without %j: %j', (cause, others, own) => {
  expect(ownClauses(cause, others)).toBe(own);
});
