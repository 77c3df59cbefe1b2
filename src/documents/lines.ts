/** The lines of a text with their places; a byte-order mark and line endings (LF, CRLF, CR) stay out of the values. */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  let column = start + 1;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    const line = lines.length + 1;
    lines.push({ source: text.slice(start, match.index), line, column, offset: start });
    start = match.index + match[0].length;
    column = 1;
  }
  lines.push({ source: text.slice(start), line: lines.length + 1, column, offset: start });
  return lines;
}

/** A piece of one line and the place where it starts; `line` and `column` count from 1 in the original text. */
export interface Span {
  source: string;
  line: number;
  column: number;
  offset: number;
}
