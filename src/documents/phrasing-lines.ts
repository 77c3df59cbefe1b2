import { spanPosition, subSpan } from './spans.ts';
import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';
import type { Span } from './lines.ts';

/** What a paragraph holds, line by line; `lines` are those of the whole document. */
export function phrasingLines(paragraph: Paragraph, lines: readonly Span[]): PhrasingLine[] {
  const found: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    // A line that ends with two blanks ends with such a node, and the next text begins behind it.
    const parts = node.type === 'text' ? textLines(node, lines) : [node];
    for (const [at, part] of parts.entries()) {
      if (at > 0 || part.type === 'break') found.push([]);
      if (part.type !== 'break') found.at(-1)?.push(part);
    }
  }
  const first = paragraph.position?.start.line ?? 1;
  return found.map((nodes, at) => ({ nodes, position: around(nodes, first + at) }));
}

function textLines(text: Text, lines: readonly Span[]): Text[] {
  const { value, position } = text;
  const values = value.split('\n');
  if (!position || values.length === 1) return values.map((line) => ({ ...text, value: line }));
  return values.map((part, at) => {
    const line = lines[position.start.line - 1 + at] ?? {
      source: '',
      line: 0,
      column: 0,
      offset: 0,
    };
    const indent = line.source.length - line.source.replace(/^[\s>]+/, '').length;
    const start = at === 0 ? position.start.column - 1 : indent;
    const end = at === values.length - 1 ? position.end.column - 1 : line.source.length;
    return { type: 'text', value: part, position: spanPosition(subSpan(line, start, end)) };
  });
}

/** From the first node to the last; remark gives no place to texts beside a bare address. */
function around(nodes: readonly PhrasingContent[], line: number): Position {
  const start = nodes[0]?.position?.start ?? { line, column: 1 };
  return { start, end: nodes.at(-1)?.position?.end ?? start };
}

/** The nodes of one line, and where they stand. */
export interface PhrasingLine {
  nodes: PhrasingContent[];
  position: Position;
}
