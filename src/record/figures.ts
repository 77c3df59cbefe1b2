import type { PhrasingContent } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';

/**
 * The numbers over 3 in a text, outside code spans and link addresses, without thousands separators:
 * `"up to 2,000 members, 3 times" → { "2000" }`. Up to three is often a word, and languages differ in which.
 */
export function figuresOf(nodes: readonly PhrasingContent[]): Set<string> {
  const text = nodes
    .map(textOf)
    .join('')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return new Set((text.match(/\d+(?:\.\d+)?/g) ?? []).filter((figure) => Number(figure) > 3));
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link' || node.type === 'linkReference')
    return node.children.map(textOf).join('');
  return ' ';
}

/** An entry in one language, where it stands, and the figures in it. */
export interface Figured<Entry> {
  entry: Entry;
  file: VFile;
  place: Point;
  figures: ReadonlySet<string>;
}
