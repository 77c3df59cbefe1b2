import type { Span } from './lines.ts';
import { subSpan, trimSpan } from './spans.ts';

/** The cells of one GFM table row, trimmed, however many: `"| 6013 | a \\| b"` → `"6013"`, `"a \\| b"`. */
export function splitRow(row: Span): Span[] {
  const { source } = row;
  const cells: Span[] = [];
  const end = source.trimEnd().length;
  let start = source.length - source.trimStart().length;
  if (source[start] === '|') start++;
  for (let index = start; index < end; index++) {
    if (source[index] === '\\' && (source[index + 1] === '|' || source[index + 1] === '\\'))
      index++;
    else if (source[index] === '|') {
      cells.push(trimSpan(subSpan(row, start, index)));
      start = index + 1;
    }
  }
  if (start < end) cells.push(trimSpan(subSpan(row, start, end)));
  return cells;
}

/** Whether a line is the row of dashes under a GFM header: `"|:--|--:|"` → `true`. */
export function isDelimiterRow(row: Span): boolean {
  const { source } = row;
  if (!source.includes('-') || !source.includes('|') || /[^-|: \t]/.test(source)) return false;
  return splitRow(row).every(({ source: cell }) => /^:?-+:?$/.test(cell));
}
