import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import {
  formatProblem,
  formatProblems,
  formatReport,
  sortProblems,
} from '../../../src/report/format-problems.ts';
import { ProblemError, type Problem } from '../../../src/report/problem.ts';
import { formatPlace } from '../../../src/report/format-place.ts';
import { problemsOf } from '../../../src/report/problems-of.ts';
import { report } from '../../../src/report/report.ts';
import { rules, type RuleId } from '../../../src/report/rules.ts';

const twice: Problem = {
  file: 'content/a.md',
  line: 42,
  column: 3,
  rule: 'duplicate-code',
  what: '`6206` is already defined at content/a.md:17:3.',
};

const problem: fc.Arbitrary<Problem> = fc.record({
  file: fc.constantFrom('content/a.md', 'content/b.md', 'content/a/b.tsv'),
  line: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 12 }),
  rule: fc.constantFrom<RuleId>('duplicate-code', 'empty-cell', 'wrong-header'),
  what: fc.constantFrom('A.', 'B.', 'C.'),
});

test('a problem is told in four lines: where and which rule, what, why, how to mend it', () => {
  expect(`\n${formatProblem(twice)}\n`).toMatchInlineSnapshot(`
    "
    content/a.md:42:3  duplicate-code
      \`6206\` is already defined at content/a.md:17:3.
      A code's page address is made from it, so it can appear once in a product.
      Fix: remove one of the two rows.
    "
  `);
});

test('problems are parted by blank lines, in reading order', () => {
  const first = { ...twice, line: 5 };
  expect(formatProblems([twice, first])).toBe(`${formatProblem(first)}\n\n${formatProblem(twice)}`);
  expect(formatProblems([])).toBe('');
});

test('lines and columns are sorted as numbers', () => {
  const at = (line: number, column: number): Problem => ({ ...twice, line, column });
  expect(sortProblems([at(10, 1), at(9, 10), at(9, 9)])).toEqual([at(9, 9), at(9, 10), at(10, 1)]);
});

test('within one place the rule decides, then what is wrong', () => {
  const [a, b, c] = [twice, { ...twice, what: '`9` …' }, { ...twice, rule: 'empty-cell' as const }];
  expect(sortProblems([c, b, a])).toEqual([a, b, c]);
});

test('whatever order problems are found in, they are sorted alike, none lost, and the input left as it is', () => {
  fc.assert(
    fc.property(fc.array(problem), (problems) => {
      const before = [...problems];
      const sorted = sortProblems(problems);
      expect(problems).toEqual(before);
      expect(sortProblems(problems.toReversed())).toEqual(sorted);
      expect(sortProblems(sorted)).toEqual(sorted);
      expect(sorted).toHaveLength(problems.length);
      expect(new Set(sorted)).toEqual(new Set(problems));
    }),
  );
});

test('files stand together and places in them ascend', () => {
  fc.assert(
    fc.property(fc.array(problem), (problems) => {
      for (const [index, { file, line }] of sortProblems(problems).entries()) {
        const before = sortProblems(problems)[index - 1];
        if (before)
          expect(before.file < file || (before.file === file && before.line <= line)).toBe(true);
      }
    }),
  );
});

test('a file carries what was reported on it, and gives it back as plain data', () => {
  const file = new VFile({ path: 'x.md' });
  report(file, 'empty-cell', { line: 1, column: 2, offset: 1 }, 'A.');
  expect(problemsOf(file)).toEqual([
    { file: 'x.md', line: 1, column: 2, rule: 'empty-cell', what: 'A.' },
  ]);
  expect(formatPlace(file, { line: 1, column: 2 })).toBe('x.md:1:2');
});

test('a report counts its problems', () => {
  expect(formatReport([twice])).toBe(`1 problem in the record:\n\n${formatProblem(twice)}`);
  expect(formatReport([twice, twice])).toMatch(/^2 problems in the record:\n\ncontent\/a/);
});

test('an error of problems is an error, and carries them', () => {
  const error = new ProblemError([twice], 'Found one.');
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).toBe('ProblemError: Found one.');
  expect(error.problems).toEqual([twice]);
});

test.each(Object.entries(rules))(
  '%s says why and how to mend it in a sentence each',
  (id, { why, fix }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(why).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(fix).toMatch(/^[a-z][^\n]*[^.]\.$/);
  },
);
