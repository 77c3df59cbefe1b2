import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { mayLink, type LinkTable } from './link-table.ts';
import { startOf } from './parse/start-of.ts';

/** Reports `[text][id]` that no row of the table made a link, also where code spans stand in its text. */
export function checkReferences(
  file: VFile,
  { nodes, place }: { nodes: readonly PhrasingContent[]; place: Point },
  links: LinkTable,
): void {
  let text = '';
  const pieces = nodes.map((node) => {
    const piece = { start: text.length, ...startOf(node, place) };
    text += node.type === 'text' ? node.value : '…';
    return piece;
  });
  for (const { 0: reference, 1: id = '', index } of text.matchAll(/\[[^[\]]+\]\[([^[\]]*)\]/g)) {
    if (mayLink(links, id)) continue;
    const { start, line, column } = pieces.findLast((piece) => piece.start <= index) as Piece;
    const before = text.slice(start, index).split('\n');
    const last = before.at(-1) as string;
    report(
      file,
      'undefined-link',
      before.length === 1
        ? { line, column: column + last.length }
        : { line: line + before.length - 1, column: last.length + 1 },
      `\`${reference}\` is no link of \`${links.file.path}\`.`,
    );
  }
}

interface Piece extends Point {
  start: number;
}
