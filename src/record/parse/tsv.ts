import type { Root, TableCell, TableRow } from 'mdast';
import { unified, type Plugin, type Processor } from 'unified';
import type { Position } from 'unist';
import { linesOf, type Line } from './lines.ts';

/** Reads tab-separated text as the mdast that Markdown would give: one table, a row a line, blank lines left out. */
export const tsv = unified()
  .use(function parseTsv(this: Processor) {
    this.parser = toTree;
  } as Plugin<[], string, Root>)
  .freeze();

function toTree(text: string): Root {
  const rows = linesOf(text)
    .filter(({ source }) => source.trim() !== '')
    .map(toRow);
  return { type: 'root', children: rows.length > 0 ? [{ type: 'table', children: rows }] : [] };
}

function toRow(line: Line): TableRow {
  let start = 0;
  const cells = line.source.split('\t').map((field) => {
    const cell = toCell(line, start, field);
    start += field.length + 1;
    return cell;
  });
  return { type: 'tableRow', children: cells, position: positionIn(line, 0, line.source.length) };
}

function toCell(line: Line, start: number, field: string): TableCell {
  const value = field.trim();
  const textStart = start + field.indexOf(value);
  const position = positionIn(line, textStart, textStart + value.length);
  return {
    type: 'tableCell',
    children: value === '' ? [] : [{ type: 'text', value, position }],
    position: positionIn(line, start, start + field.length),
  };
}

function positionIn({ line, offset }: Line, start: number, end: number): Position {
  return {
    start: { line, column: start + 1, offset: offset + start },
    end: { line, column: end + 1, offset: offset + end },
  };
}
