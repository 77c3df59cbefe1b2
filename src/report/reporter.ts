import type { Place, Problem } from './problem.ts';
import type { RuleId } from './rules.ts';

/** Collects the problems of many files, so that one build names them all. */
export class Reporter {
  readonly problems: Problem[] = [];

  /** Notes a problem; reading goes on. */
  report(rule: RuleId, { file, line, column }: Place, what: string): void {
    this.problems.push({ file, line, column, rule, what });
  }
}

/** `{ file, line, column } → "content/zego-zim/codes.tsv:4:1"` */
export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
