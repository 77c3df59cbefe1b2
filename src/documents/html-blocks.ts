import { readHtml } from './html-document.ts';
import type { Cursor, Found } from './markdown-blocks.ts';

/** An HTML table or heading amid Markdown, begun on this line, with all the lines it takes. */
export function readHtmlBlock({ at, line, lines, text, place }: Cursor): Found | undefined {
  const { span } = line;
  if (!span.source.startsWith('<')) return undefined;
  const start = /<(?:table|h[1-6])(?=[\s/>])/i.exec(span.source)?.index;
  if (start === undefined) return undefined;
  const { nodes, end } = readHtml(text, place, span.offset + start, true);
  const lastLine = end < text.length ? place(end).line : lines.length;
  return { blocks: [{ kind: 'nodes', nodes }], next: Math.max(at + 1, lastLine) };
}
