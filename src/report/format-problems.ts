import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** Problems in reading order: by file, line, column, then rule. Does not change its input. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.what, b.what),
  );
}

/** `file:line:column  rule`, then what, why and how to fix it, a sentence a line. */
export function formatProblem(problem: Problem): string {
  const { why, fix } = rules[problem.rule];
  return [
    `${problem.file}:${problem.line}:${problem.column}  ${problem.rule}`,
    `  ${problem.what}`,
    `  ${why}`,
    `  Fix: ${fix}`,
  ].join('\n');
}

/** Every problem, sorted, parted by blank lines. */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join('\n\n');
}

/** How many problems the record has, and every one of them. */
export function formatReport(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the record:\n\n${formatProblems(problems)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
