import { subSpan } from './spans.ts';
import type { Span } from './lines.ts';

const DEEPEST = 100;

/** Every line without the block quotes and list markers it stands in: `">- | 6013 |"` → `"| 6013 |"`, one quote deep. */
export function openContainers(lines: readonly Span[]): OpenedLine[] {
  let listIndent = 0;
  let afterBlank = true;
  let inCode = false;
  return lines.map((line) => {
    const { start, quotes, items } = skipMarkers(line.source);
    const indent = line.source.slice(start).search(/[^ \t]/);
    const blank = indent === -1;
    const text = blank ? line.source.length : start + indent;
    if (items > 0) listIndent = text;
    else if (!blank && text < 2) listIndent = 0;
    const deep = blankWidth(line.source, start, text) - (quotes + items > 0 ? 0 : listIndent) >= 4;
    inCode = !blank && deep && (afterBlank || inCode);
    afterBlank = blank || (afterBlank && inCode);
    return { span: subSpan(line, text), quotes, indented: inCode };
  });
}

function skipMarkers(source: string): { start: number; quotes: number; items: number } {
  const found = { start: 0, quotes: 0, items: 0 };
  for (let depth = 0; depth < DEEPEST; depth++) {
    MARKER.lastIndex = found.start;
    const marker = MARKER.exec(source)?.[0];
    if (marker === undefined) break;
    if (marker.trimStart().startsWith('>')) found.quotes++;
    else found.items++;
    found.start += marker.length;
  }
  return found;
}

/** Columns between two places, tabs going to the next multiple of four. */
function blankWidth(source: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += source[at] === '\t' ? 4 - (width % 4) : 1;
  return width;
}

const MARKER = /[ \t]{0,40}(?:> ?|[-*+][ \t]|\d{1,9}[.)][ \t])/y;

/** One line inside its containers. */
export interface OpenedLine {
  /** From the first character that is no blank; empty for a blank line. */
  span: Span;
  /** How many `>` stand before it. */
  quotes: number;
  /** Whether the blanks before it make it a code block. */
  indented: boolean;
}
