import { ProblemError } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';

/** The most characters that a cell may have; the longest official one has some hundred. */
export const LONGEST_CELL = 20_000;

/** The most cells that a document may have: four in each of twenty thousand rows. */
export const MOST_CELLS = 80_000;

/** Throws a problem for every cell that is too long, and one where they are too many; the file's name is for the caller to add. */
export function assertCellsFit(cells: readonly CellSize[]): void {
  const problems = cells
    .filter(({ size }) => size > LONGEST_CELL)
    .map(({ size, line, column }): Problem => {
      const what = `This cell has \`${size}\` characters; at most \`${LONGEST_CELL}\` are read.`;
      return { file: '', line, column, rule: 'document-too-large', what };
    });
  const excess = cells[MOST_CELLS];
  if (excess) {
    const what = `From here on the document has more than \`${MOST_CELLS}\` cells.`;
    const { line, column } = excess;
    problems.push({ file: '', line, column, rule: 'document-too-large', what });
  }
  if (problems.length > 0) throw new ProblemError(problems, 'A table is too large to be read.');
}

/** A cell's place and how long it is. */
export interface CellSize {
  size: number;
  line: number;
  column: number;
}
