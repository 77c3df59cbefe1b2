import { splitLines } from './lines.ts';
import { spanPosition, subSpan, trimSpan } from './spans.ts';
import type { Cell, ParsedTable } from './extract-tables.ts';
import type { Span } from './lines.ts';

/** Our own tab-separated files, exactly what stands there: a header line, then a row a line; blank lines are dropped. */
export function parseTsv(text: string): ParsedTable {
  const lines = splitLines(text).filter(({ source }) => source.trim() !== '');
  const [header, ...rows] = lines.map((line) => ({
    line: line.line,
    cells: splitAtTabs(line).map((span) => plainCell(trimSpan(span))),
  }));
  return { headings: [], header: header?.cells ?? [], rows };
}

/** The fields of a line, blanks included: `"6013\\tSDK "` → `"6013"`, `"SDK "`. */
export function splitAtTabs(line: Span): Span[] {
  const fields: Span[] = [];
  let start = 0;
  for (let end = line.source.indexOf('\t'); end !== -1; end = line.source.indexOf('\t', start)) {
    fields.push(subSpan(line, start, end));
    start = end + 1;
  }
  fields.push(subSpan(line, start));
  return fields;
}

function plainCell(span: Span): Cell {
  const { source: value, line, column } = span;
  const nodes: Cell['nodes'] =
    value === '' ? [] : [{ type: 'text', value, position: spanPosition(span) }];
  return { text: value, nodes, line, column };
}
