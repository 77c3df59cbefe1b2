import { subSpan, trimSpan } from './spans.ts';
import type { Cursor, Found } from './markdown-blocks.ts';
import type { OpenedLine } from './block-lines.ts';
import type { Span } from './lines.ts';

/** A heading of hashes: `"## Codes ##"` → depth 2, `"Codes"`; `"##Codes"`, as many documents write it, too. */
export function hashHeading(line: Span): { depth: number; content: Span } | undefined {
  const depth = /^#{1,6}(?!#)/.exec(line.source)?.[0].length;
  if (depth === undefined || /^#[^ \t]/.test(line.source.replace(/^#{2,}/, '# '))) return undefined;
  const anchor = /[ \t]\{#[^{}]{1,200}\}[ \t]{0,9}$/.exec(line.source)?.index;
  const text = trimSpan(subSpan(line, depth, anchor));
  const closing = trailingHashes(text.source);
  return { depth, content: trimSpan(subSpan(text, 0, text.source.length - closing)) };
}

/** Such a heading as a block of a document. */
export function readAtxHeading({ line, at }: Cursor): Found | undefined {
  const heading = hashHeading(line.span);
  if (!heading) return undefined;
  const { depth, content } = heading;
  return { blocks: [{ kind: 'heading', depth, lines: [content] }], next: at + 1 };
}

/** The depth of the heading that a line of `===` or `---` makes of the lines above it, or 0. */
export function setextDepth({ span, indented }: OpenedLine): number {
  const mark = span.source[0];
  if (indented || (mark !== '=' && mark !== '-')) return 0;
  const line = span.source.trimEnd();
  for (let at = 1; at < line.length; at++) if (line[at] !== mark) return 0;
  return mark === '=' ? 1 : 2;
}

/** A link definition on one line: `"[faq]: https://example.org 'FAQ'"`. */
export function readDefinition({ line: { span }, at }: Cursor): Found | undefined {
  if (!/^\[(?!\^)(?:[^\\[\]]|\\.){1,999}\]:/.test(span.source)) return undefined;
  return { blocks: [{ kind: 'definition', span }], next: at + 1 };
}

function trailingHashes(source: string): number {
  let at = source.length;
  while (source[at - 1] === '#') at -= 1;
  return at === 0 || source[at - 1] === ' ' || source[at - 1] === '\t' ? source.length - at : 0;
}
