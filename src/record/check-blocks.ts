import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../report/report.ts';
import { definedElsewhere, type LinkTable } from './link-table.ts';
import { startOf } from './parse/start-of.ts';

/** Reports whatever stands in a file beside its table. */
export function checkBlocks(file: VFile, tree: Root, links: LinkTable | undefined): void {
  const table = tree.children.find(({ type }) => type === 'table');
  for (const node of tree.children) {
    if (node !== table) report(file, 'unexpected-block', placeOfText(node), whatIs(node, links));
  }
}

function whatIs(node: RootContent, links: LinkTable | undefined): string {
  if (node.type === 'table') return 'A second table stands in the file.';
  if (node.type === 'definition' && links) return definedElsewhere(node.identifier, links);
  return `A block of the kind \`${node.type}\` stands beside the table.`;
}

/** Where a block's own text begins, behind its marks: `"## Login"` → column 4. */
function placeOfText(node: Nodes): Point {
  const [first] = 'children' in node ? node.children : [];
  return first ? placeOfText(first) : startOf(node);
}
