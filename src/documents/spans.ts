import type { Position } from 'unist';
import type { Span } from './lines.ts';

/** A part of a span: `subSpan("| 6013 |", 2, 6)` → `"6013"` two columns further right. */
export function subSpan(span: Span, start: number, end: number = span.source.length): Span {
  return {
    source: span.source.slice(start, end),
    line: span.line,
    column: span.column + start,
    offset: span.offset + start,
  };
}

/** A span without the blanks around it; of a blank one what is left is the place after its first blank. */
export function trimSpan(span: Span): Span {
  const { source } = span;
  let start = 0;
  while (start < source.length && isBlank(source.charCodeAt(start))) start++;
  if (start === source.length) return subSpan(span, Math.min(1, start), Math.min(1, start));
  let end = source.length;
  while (isBlank(source.charCodeAt(end - 1))) end--;
  return subSpan(span, start, end);
}

/** The unist position of a span. */
export function spanPosition({ source, line, column, offset }: Span): Position {
  return {
    start: { line, column, offset },
    end: { line, column: column + source.length, offset: offset + source.length },
  };
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
