import { toString } from 'mdast-util-to-string';
import type { PhrasingContent, TableCell, TableRow, Text } from 'mdast';

/** The cells of a line of pipes that stands in no table: `"| 6013 | a \\| b"` → `"6013"`, `"a \\| b"`. */
export function splitCells(nodes: readonly PhrasingContent[], source: string): TableCell[] {
  const cells: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const parts = node.type === 'text' ? splitAtPipes(node, source) : [node];
    for (const [at, part] of parts.entries()) {
      if (at > 0) cells.push([]);
      cells.at(-1)?.push(part);
    }
  }
  if (cells.length > 1 && isBlank(cells[0])) cells.shift();
  if (cells.length > 1 && isBlank(cells.at(-1))) cells.pop();
  return cells.map((children) => ({ type: 'tableCell', children }));
}

/** Whether a row is the dashes under a header: `"|:--|--:|"`. */
export function isDashes({ children }: TableRow): boolean {
  return children.every((cell) => /^\s*:?-+:?\s*$/.test(toString(cell)));
}

/** An escaped pipe parts nothing; in the tree it looks like any other, in the source it does not. */
function splitAtPipes(text: Text, source: string): Text[] {
  const { position } = text;
  const raw = position ? source.slice(position.start.offset, position.end.offset) : text.value;
  const pipes = [...raw.matchAll(/\\?\||&(?:#124|#x7c|vert|verbar);/gi)];
  const pieces: Text[] = [];
  let piece: Text = { ...text, value: '' };
  for (const [at, part] of text.value.split('|').entries()) {
    const pipe = pipes[at - 1];
    if (pipe?.[0] === '|') {
      pieces.push(piece);
      piece = { ...text, value: part, ...behind(text, pipe.index + 1) };
    } else piece.value += at > 0 ? `|${part}` : part;
  }
  return [...pieces, piece];
}

function behind({ position }: Text, count: number): Pick<Text, 'position'> {
  if (!position) return {};
  const { line, column, offset = 0 } = position.start;
  const start = { line, column: column + count, offset: offset + count };
  return { position: { start, end: position.end } };
}

function isBlank(nodes: readonly PhrasingContent[] | undefined): boolean {
  return nodes?.every((node) => node.type === 'text' && node.value.trim() === '') === true;
}
