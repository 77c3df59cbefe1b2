import { ProblemError } from '../report/problem.ts';

/** The most characters that a document may have; the longest of many vendors' has half of that. */
export const mostCharacters = 1_000_000;

/** Throws a problem for a document that could not be read in a few seconds. */
export function assertDocumentFits({ length }: string): void {
  if (length <= mostCharacters) return;
  throw documentTooLarge(
    `The file has \`${length}\` characters; at most \`${mostCharacters}\` are read.`,
  );
}

/** The problem of a document that is too large in one way or another; the file's name is for the caller to add. */
export function documentTooLarge(what: string): ProblemError {
  return new ProblemError(
    [{ file: '', line: 1, column: 1, rule: 'document-too-large', what }],
    what,
  );
}
