import type { RuleId } from './rules.ts';

/**
 * One thing that is wrong in one place of the record or of a document being read.
 * `line` and `column` count from 1 and point at the offending text itself, not at its table cell's pipe.
 */
export interface Problem extends Place {
  rule: RuleId;
  /** One sentence: what is wrong here, its values in backticks. */
  what: string;
}

/** A place in a file: its path from the project's root, or as the person typed it. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Thrown once, after everything was read, with every problem that was found. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}
