import { ProblemError } from '../../report/problem.ts';
import { places } from './places.ts';

/** The error of a source that its language's grammar does not allow; the file's name is for the caller to add. */
export function brokenSource(text: string, offset: number, what: string): ProblemError {
  return new ProblemError(
    [{ file: '', ...places(text)(offset), rule: 'broken-source', what }],
    what,
  );
}
