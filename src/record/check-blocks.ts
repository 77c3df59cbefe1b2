import type { Root } from 'mdast';
import { extractTables } from '../documents/extract-tables.ts';
import { splitLines } from '../documents/lines.ts';
import type { Reporter } from '../report/reporter.ts';
import { placeOf } from './rows.ts';

/** Reports whatever stands in a file of words beside its table and its link definitions, also what parsing passed over. */
export function checkBlocks(text: string, tree: Root, file: string, reporter: Reporter): void {
  for (const { type, position } of tree.children) {
    if (type === 'table' || type === 'definition' || !position) continue;
    const place = { file, line: position.start.line, column: position.start.column };
    reporter.report(
      'unexpected-block',
      place,
      `A block of the kind \`${type}\` stands beside the table.`,
    );
  }
  for (const { header, rows } of extractTables(tree).slice(1)) {
    reporter.report(
      'unexpected-block',
      { file, ...placeOf(header[0] ?? rows[0]?.cells[0]) },
      'A second table stands in the file.',
    );
  }
  const read = linesRead(tree);
  let passedOver = false;
  for (const { line, column, source } of splitLines(text)) {
    if (source.trim() === '') continue;
    const before = passedOver;
    passedOver = !read.has(line);
    if (before || !passedOver) continue;
    const place = { file, line, column: column + source.search(/\S/) };
    reporter.report(
      'unexpected-block',
      place,
      'This line is neither a row of the table nor a link definition.',
    );
  }
}

/** The lines that blocks were made of, with the dashes under a header and the line under a heading. */
function linesRead(tree: Root): Set<number> {
  const read = new Set<number>();
  for (const node of tree.children) {
    const parts = node.type === 'table' ? node.children : [node];
    for (const [index, { position }] of parts.entries()) {
      if (!position) continue;
      const isHeader = index === 0 && (node.type === 'table' || node.type === 'heading');
      for (let line = position.start.line; line <= position.end.line + Number(isHeader); line += 1)
        read.add(line);
    }
  }
  return read;
}
