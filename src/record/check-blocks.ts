import type { Nodes, Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { startOf } from './parse/start-of.ts';

/** Reports whatever stands in a file beside its table and its link definitions. */
export function checkBlocks(file: VFile, tree: Root): void {
  const table = tree.children.find(({ type }) => type === 'table');
  for (const node of tree.children) {
    if (node === table || node.type === 'definition') continue;
    const what =
      node.type === 'table'
        ? 'A second table stands in the file.'
        : `A block of the kind \`${node.type}\` stands beside the table.`;
    report(file, 'unexpected-block', placeOfText(node), what);
  }
}

/** Where a block's own text begins, behind its marks: `"## Login"` → column 4. */
function placeOfText(node: Nodes): Point {
  const [first] = 'children' in node ? node.children : [];
  return first ? placeOfText(first) : startOf(node);
}
