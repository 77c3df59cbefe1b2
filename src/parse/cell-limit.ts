import { ProblemError } from '../report/problem.ts';
import type { Problem } from '../report/problem.ts';

/** The most characters that a cell may have; the longest official one has some hundred. */
export const LONGEST_CELL = 20_000;

/** The most cells that a document may have; a megabyte of real rows has a tenth. */
export const MOST_CELLS = 200_000;

/** Throws a problem for every cell that is too long; the file's name is for the caller to add. */
export function assertCellsFit(cells: Iterable<CellSize>): void {
  const problems: Problem[] = [];
  let count = 0;
  for (const { size, line, column } of cells) {
    count++;
    if (size <= LONGEST_CELL && count !== MOST_CELLS) continue;
    const what =
      count === MOST_CELLS
        ? `From here on the document has more than \`${MOST_CELLS}\` cells.`
        : `This cell has \`${size}\` characters; at most \`${LONGEST_CELL}\` are read.`;
    problems.push({ file: '', line, column, rule: 'cell-too-long', what });
  }
  if (problems.length > 0) throw new ProblemError(problems, 'A table cell is too long to be read.');
}

/** A cell's place and how long it is. */
export interface CellSize {
  size: number;
  line: number;
  column: number;
}
