/** Whether a line ends the row that it belongs to: `"outside |"`, and not `"a \\|"`. */
export function isClosed(line: string): boolean {
  return /(?<!\\)\|\s*$/.test(line);
}

/** A row that is cut over more lines than these is no row, but prose below a table. */
export const mostLines = 21;
