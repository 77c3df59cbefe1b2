import { ProblemError } from '../report/problem.ts';

/** The most characters that a document may have; the longest official one has a fifth of that. */
export const mostCharacters = 1_000_000;

/** Throws a problem for a document that could not be read in a few seconds; the file's name is for the caller to add. */
export function assertDocumentFits({ length }: string): void {
  if (length <= mostCharacters) return;
  const what = `The file has \`${length}\` characters; at most \`${mostCharacters}\` are read.`;
  throw new ProblemError(
    [{ file: '', line: 1, column: 1, rule: 'document-too-large', what }],
    what,
  );
}
