import { isClosed, mostLines } from './closed-row.ts';

/**
 * Keeps the lines of a cut row that look like items of a list from ending its table, place for place, by a blank that
 * begins no item: `"| 60 | Too hot:"`, `"- inside"`, `"- outside |"`.
 */
export function unlistCutRows(text: string): string {
  const lines = text.split('\n');
  let next = 0;
  const mended = lines.map((line, at) => {
    if (at < next) return line.replace(marker, '$1\u00a0');
    if (/^[ \t>]*\|/.test(line) && !isClosed(line)) next = at + 1 + restOf(lines, at);
    return line;
  });
  return mended.join('\n');
}

/** How many lines below one belong to its row, up to the one that closes it; none if another row begins before. */
function restOf(lines: readonly string[], at: number): number {
  const below = lines.slice(at + 1, at + mostLines);
  const end = below.findIndex((line) => /^[ \t>]*(?:\||\r?$)/.test(line) || isClosed(line));
  const last = below[end] ?? '';
  return isClosed(last) && !/^[ \t>]*\|/.test(last) ? end + 1 : 0;
}

const marker = /^([ \t>]*(?:[-*+]|\d{1,9}[.)]))[ \t]/;
