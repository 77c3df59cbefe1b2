import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { wordIssue } from '../../../src/record/word-issue.ts';

test.each([
  [
    'a value that is not among the choices',
    z.enum(['a', 'b']),
    'c',
    'is no x: write one of `a`, `b`',
  ],
  [
    'an item that is not among the choices',
    z.array(z.enum(['a', 'b'])),
    ['a', 'c'],
    'is no x: write one of `a`, `b`',
  ],
  ['a value that is missing', z.string(), undefined, 'is missing'],
  ['null', z.string(), null, 'is wrong: expected string, received null'],
  ['a list', z.string(), [], 'is wrong: expected string, received array'],
  ['a number', z.string(), 1, 'is wrong: expected string, received number'],
  ['an address that is none', z.url(), 'x', 'is no address over https'],
  ['another format', z.email(), 'x', 'is no email'],
  ['an empty text', z.string().min(1), '', 'is empty'],
  [
    'a list that is too short',
    z.array(z.string()).min(2),
    ['a'],
    'is too short: it has at least 2',
  ],
  ['a list that is too long', z.array(z.string()).max(0), ['a'], 'is too long: it has at most 0'],
  ['keys that nothing reads', z.strictObject({}), { a: 1, b: 2 }, 'has no place for `a`, `b`'],
  ['a condition of its own', z.string().refine(() => false), 'a', 'is wrong'],
  ["a schema's own words", z.string().refine(() => false, 'is odd'), 'a', 'is odd'],
] as [string, z.ZodType, unknown, string][])('%s is told in our words', (_, type, x, expected) => {
  const { error } = z.strictObject({ x: type }).safeParse({ x }, { error: wordIssue });
  expect(error?.issues.map(({ message }) => message)).toEqual([expected]);
});
