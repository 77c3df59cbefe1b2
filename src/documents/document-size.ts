import { ProblemError } from '../report/problem.ts';
import { excessOf } from '../report/size-limit.ts';

/** Throws a problem for a document that could not be read in a few seconds. */
export function assertDocumentFits(text: string): void {
  const what = excessOf(text);
  if (what !== null) throw documentTooLarge(what);
}

/** The problem of a document that is too large in one way or another; the file's name is for the caller to add. */
export function documentTooLarge(what: string): ProblemError {
  return new ProblemError(
    [{ file: '', line: 1, column: 1, rule: 'document-too-large', what }],
    what,
  );
}
