import { ProblemError } from '../report/problem.ts';
import { splitLines } from './lines.ts';
import type { Span } from './lines.ts';

/** The most lines that a document may have; the longest official one has some thousand. */
export const MOST_LINES = 100_000;

/** The lines of a document; throws a problem when there are too many to be read in time. */
export function documentLines(text: string): Span[] {
  const lines = splitLines(text);
  const first = lines[MOST_LINES];
  if (!first) return lines;
  const what = `From here on the document has more than \`${MOST_LINES}\` lines.`;
  const problem = { file: '', line: first.line, column: 1, what };
  throw new ProblemError([{ ...problem, rule: 'document-too-large' }], what);
}
