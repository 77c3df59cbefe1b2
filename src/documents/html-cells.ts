import { decodeEntities } from './entities.ts';
import type { Html, Text } from 'mdast';
import type { Point } from 'unist';
import type { HtmlToken } from './html-tokens.ts';

/** A token inside an HTML cell or heading as mdast: a tag stays a tag, text has its character references resolved. */
export function toPhrasing(token: HtmlToken, place: PlaceOf): HtmlPart[] {
  const blanks = token.raw.length - token.raw.trimStart().length;
  const start = place(token.start + (token.kind === 'text' ? blanks : 0));
  const position = { start, end: place(token.end) };
  if (token.kind !== 'text') return [{ type: 'html', value: token.raw, position }];
  const value = decodeEntities(token.raw.replace(/\s+/g, ' '));
  return [{ type: 'text', value, position }];
}

/** Without the blanks at both ends, so that the first node starts where the text does. */
export function trimPhrasing(nodes: readonly HtmlPart[]): HtmlPart[] {
  const isBlank = (node: HtmlPart | undefined): boolean =>
    node?.type === 'text' && node.value.trim() === '';
  const start = nodes.findIndex((node) => !isBlank(node));
  if (start === -1) return [];
  let end = nodes.length;
  while (isBlank(nodes[end - 1])) end--;
  return nodes.slice(start, end);
}

/** What HTML inside a cell or heading becomes. */
export type HtmlPart = Text | Html;

/** Line and column of an offset. */
export type PlaceOf = (offset: number) => Point & { offset: number };
