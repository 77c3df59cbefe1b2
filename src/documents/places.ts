import type { PlaceOf } from './html-cells.ts';
import type { Span } from './lines.ts';

/** Finds line and column of an offset; `lines` in order, places asked in any. */
export function placeFinder(lines: readonly Span[]): PlaceOf {
  return (offset) => {
    let found = START;
    let low = 0;
    for (let high = lines.length - 1; low <= high;) {
      const middle = (low + high) >> 1;
      const line = lines[middle];
      if (line && line.offset <= offset) {
        found = line;
        low = middle + 1;
      } else high = middle - 1;
    }
    return { line: found.line, column: found.column + offset - found.offset, offset };
  };
}

const START: Span = { source: '', line: 1, column: 1, offset: 0 };
