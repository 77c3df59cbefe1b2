import type { PlaceOf } from './html-cells.ts';
import type { Span } from './lines.ts';

/** Finds line and column of an offset; `lines` in order, places asked in any. */
export function placeFinder(lines: readonly Span[]): PlaceOf {
  return (offset) => {
    let low = 0;
    for (let high = lines.length - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const { line = 1, column = 1, offset: start = 0 } = lines[low] ?? {};
    return { line, column: column + offset - start, offset };
  };
}
