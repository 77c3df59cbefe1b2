/** The lines of a text, whatever ends them, each with its number and where it begins: `"a\r\nb"` → `a` at 0, `b` at 3. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const [index, part] of text.split(/(\r\n|\n|\r)/).entries()) {
    if (index % 2 === 0) lines.push({ source: part, line: index / 2 + 1, offset });
    offset += part.length;
  }
  return lines;
}

/** One line of a text, without what ends it. */
export interface Line {
  source: string;
  /** Counted from 1. */
  line: number;
  offset: number;
}
