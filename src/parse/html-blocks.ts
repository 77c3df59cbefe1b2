import { readHtml } from './html-document.ts';
import type { Found, MarkdownDocument } from './markdown-blocks.ts';

/** An HTML table or heading amid Markdown, begun on this line, with all the lines it takes. */
export function readHtmlBlock(document: MarkdownDocument, at: number): Found | undefined {
  const span = document.lines[at]?.span;
  if (!span?.source.startsWith('<')) return undefined;
  const start = /<(?:table|h[1-6])(?=[\s/>])/i.exec(span.source)?.index;
  if (start === undefined) return undefined;
  const { nodes, end } = readHtml(document.text, document.place, span.offset + start, true);
  const lastLine = end < document.text.length ? document.place(end).line : document.lines.length;
  return { blocks: [{ kind: 'nodes', nodes }], next: Math.max(at + 1, lastLine) };
}
