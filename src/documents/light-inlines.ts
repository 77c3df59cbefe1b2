import { toPhrasing } from './html-cells.ts';
import { tokenizeHtml } from './html-tokens.ts';
import { spanPosition } from './spans.ts';
import type { PhrasingContent } from 'mdast';
import type { Span } from './lines.ts';

/** The text of a cell without remark, for documents with more markup than it can read in time: tags, links, marks. */
export function readLightly(span: Span): PhrasingContent[] {
  if (!/[<&]/.test(span.source)) {
    return [{ type: 'text', value: withoutMarks(span.source), position: spanPosition(span) }];
  }
  const { line, column, offset } = span;
  const start = { line, column, offset };
  return [...tokenizeHtml(span.source)].flatMap((token) => {
    const raw = token.kind === 'text' ? withoutMarks(token.raw) : token.raw;
    return toPhrasing({ ...token, raw }, () => start);
  });
}

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/(?<!\\)(?:`{1,2}|\*{1,3}|~~)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
