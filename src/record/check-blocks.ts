import type { Root, RootContent } from 'mdast';
import type { Place } from '../report/problem.ts';
import type { Reporter } from '../report/reporter.ts';
import { cellsOf } from './parse/table.ts';
import { placeOf, placeOfNode } from './rows.ts';

/** Reports whatever stands in a file of words beside its table and its link definitions. */
export function checkBlocks(tree: Root, file: string, reporter: Reporter): void {
  const table = tree.children.find(({ type }) => type === 'table');
  for (const node of tree.children) {
    if (node === table || node.type === 'definition') continue;
    const what =
      node.type === 'table'
        ? 'A second table stands in the file.'
        : `A block of the kind \`${node.type}\` stands beside the table.`;
    reporter.report('unexpected-block', placeOfText(file, node), what);
  }
}

/** Where a block's own text begins, behind its marks: `"## Login"` → column 4. */
function placeOfText(file: string, node: RootContent): Place {
  if (node.type === 'table') return { file, ...placeOf(cellsOf(node)[0]?.[0]) };
  const [first] = 'children' in node ? node.children : [];
  return placeOfNode(file, first ?? node);
}
