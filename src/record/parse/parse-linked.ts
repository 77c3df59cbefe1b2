import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { LinkTable } from '../link-table.ts';
import { markdown } from './markdown.ts';
import { setApostrophes } from './set-apostrophes.ts';

/**
 * Reads Markdown whose references, as `[text][id]`, are defined in a table of links. Markdown makes links of what it
 * knows a definition of, so it is given one of each id that the text names, behind the text; they are taken away again.
 */
export function parseLinked(text: string, { links }: LinkTable): Root {
  // References are matched whatever their case.
  const folded = text.toLowerCase();
  const named = [...links.keys()].filter((id) => folded.includes(id));
  const definitions = named.map((id) => `[${id}]: #\n`).join('');
  const tree = markdown.parse(`${text}\n\n${definitions}`);
  setApostrophes(tree);
  const isOwn = ({ position }: Node) => Number(position?.start.offset) < text.length;
  return { ...tree, children: tree.children.filter(isOwn) };
}
