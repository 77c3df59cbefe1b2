import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A guide's bare text, without examples of code: a line for each paragraph, heading and cell. */
export function guideText(tree: Root): string {
  const lines: string[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    lines.push(toString(node));
  });
  return lines.join('\n');
}
