import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { joinCutRows } from './cut-rows.ts';
import { splitLines } from './lines.ts';
import { phrasingLines } from './phrasing-lines.ts';
import { isDashes, splitCells } from './split-cells.ts';
import type { Heading, Paragraph, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import type { VFile } from 'vfile';
import type { Span } from './lines.ts';

/**
 * Mends what many documents get wrong and every reader still sees: rows away from their table or without one, rows
 * cut over several lines, headings without a blank behind their hashes.
 */
export function looseRows(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file);
    const lines = splitLines(source);
    visit(tree, (node) => {
      if (node.type === 'table') {
        // remark-rehype cuts every row to the length of this list.
        delete node.align;
        joinCutRows(node, source);
        return SKIP;
      }
      if (!('children' in node) || node.type === 'paragraph') return SKIP;
      const children: RootContent[] = [];
      for (const child of node.children) {
        if (child.type !== 'paragraph' || !/[|#]/.test(toString(child))) children.push(child);
        else takeParagraph(children, child, source, lines);
      }
      node.children = children as typeof node.children;
      return CONTINUE;
    });
  };
}

/** Every line of a paragraph goes behind its siblings as what it is: a heading, a row, or prose. */
function takeParagraph(
  siblings: RootContent[],
  paragraph: Paragraph,
  source: string,
  lines: readonly Span[],
): void {
  let prose: PhrasingContent[] = [];
  let rows: TableRow[] = [];
  const flush = (): void => {
    if (prose.length > 0) siblings.push({ ...paragraph, children: prose });
    if (rows.length > 0) placeRows(siblings, rows);
    prose = [];
    rows = [];
  };
  for (const { nodes, position } of phrasingLines(paragraph, lines)) {
    const heading = tightHeading(nodes);
    const cells = splitCells(nodes, source);
    const above = prose.length > 0 ? undefined : siblings.at(-1);
    if (heading) {
      flush();
      siblings.push(heading);
    } else if (rows.length > 0 || isLooseRow(nodes, cells.length, above, source)) {
      if (rows.length === 0) flush();
      rows.push({ type: 'tableRow', children: cells, position });
    } else prose.push({ type: 'text', value: ' ' }, ...nodes);
  }
  flush();
}

/** `"##Codes"`, which CommonMark takes for prose. */
function tightHeading([first, ...rest]: readonly PhrasingContent[]): Heading | undefined {
  if (first?.type !== 'text') return undefined;
  const hashes = /^#{2,6}(?=[^# \t])/.exec(first.value)?.[0];
  if (hashes === undefined) return undefined;
  const text = { ...first, value: first.value.slice(hashes.length) };
  return { type: 'heading', depth: hashes.length as Heading['depth'], children: [text, ...rest] };
}

/** A line that begins with a pipe, or goes on with a table whose rows begin with none. */
function isLooseRow(
  [first]: readonly PhrasingContent[],
  cells: number,
  above: RootContent | undefined,
  source: string,
): boolean {
  if (cells < 2) return false;
  if (first?.type === 'text' && first.value.startsWith('|')) return true;
  const header = above?.type === 'table' ? above.children[0] : undefined;
  const start = header?.position?.start.offset;
  return start !== undefined && source[start] !== '|' && cells === header?.children.length;
}

/** Rows go on with the table right above, unless dashes, though not as many as its cells, make a header of the first. */
function placeRows(siblings: RootContent[], rows: readonly TableRow[]): void {
  const above = siblings.at(-1);
  const [first, second] = rows;
  const hasHeader = first !== undefined && second !== undefined && isDashes(second);
  const body = rows.filter((row) => !isDashes(row));
  if (hasHeader) siblings.push({ type: 'table', children: body });
  else if (above?.type === 'table') above.children.push(...body);
  else siblings.push({ type: 'table', children: [{ type: 'tableRow', children: [] }, ...body] });
}
