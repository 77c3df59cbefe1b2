import { cellText } from './cell-text.ts';
import { toPhrasing, trimPhrasing } from './html-cells.ts';
import { finishTable, openTable, takeInTable } from './html-tables.ts';
import { tokenizeHtml } from './html-tokens.ts';
import type { Heading, RootContent } from 'mdast';
import type { HtmlPart, PlaceOf } from './html-cells.ts';
import type { HtmlToken } from './html-tokens.ts';
import type { OpenTable } from './html-tables.ts';

/**
 * Headings, tables and prose of HTML in the order they end: the whole text from a place on, or with `one` only
 * the heading or table that begins first.
 */
export function readHtml(text: string, place: PlaceOf, from = 0, one = false): HtmlFound {
  const nodes: RootContent[] = [];
  const tables: OpenTable[] = [];
  let prose: HtmlPart[] = [];
  const flush = (): void => {
    const children = trimPhrasing(prose);
    if (children.length > 0) nodes.push({ type: 'paragraph', children });
    prose = [];
  };
  for (const token of tokenizeHtml(text, from)) {
    const table = tables.at(-1);
    if (token.kind === 'open' && token.name === 'table') {
      flush();
      if (tables.length < DEEPEST) tables.push(openTable(place(token.start)));
    } else if (table && token.kind === 'close' && token.name === 'table') {
      tables.pop();
      nodes.push(...finishTable(table, place(token.end)));
    } else if (table) {
      takeInTable(table, token, place);
    } else if (token.kind === 'close' && TITLES.test(token.name)) {
      nodes.push(...toHeading(token, prose, place));
      prose = [];
    } else if (BREAKS.test(token.name)) flush();
    else prose.push(...toPhrasing(token, place));
    const isEnd = token.kind === 'close' && (token.name === 'table' || TITLES.test(token.name));
    if (one && isEnd && tables.length === 0) return { nodes, end: token.end };
  }
  for (const table of tables.reverse()) nodes.push(...finishTable(table, place(text.length)));
  flush();
  return { nodes, end: text.length };
}

function toHeading(token: HtmlToken, prose: HtmlPart[], place: PlaceOf): RootContent[] {
  const children = trimPhrasing(prose);
  if (token.name === 'title') return [{ type: 'yaml', value: `title: ${cellText(children)}` }];
  const end = place(token.end);
  const start = children[0]?.position?.start ?? end;
  const depth = Number(token.name[1]) as Heading['depth'];
  return [{ type: 'heading', depth, children, position: { start, end } }];
}

const DEEPEST = 100;
const TITLES = /^(?:h[1-6]|title)$/;
/** What parts one stretch of prose from the next. */
const BREAKS =
  /^(?:h[1-6]|title|p|div|ul|ol|li|section|article|main|nav|header|footer|br|hr|body|html|head)$/;

interface HtmlFound {
  nodes: RootContent[];
  /** The offset behind what was read. */
  end: number;
}
