import { openContainers } from './block-lines.ts';
import { documentLines } from './document-lines.ts';
import { placeFinder } from './places.ts';
import { readAtxHeading, readDefinition, setextDepth } from './markdown-lines.ts';
import { readHtmlBlock } from './html-blocks.ts';
import { skipMarkup } from './markdown-skips.ts';
import { readLooseRows, readTable } from './markdown-tables.ts';
import type { Block } from './build-tree.ts';
import type { OpenedLine } from './block-lines.ts';
import type { PlaceOf } from './html-cells.ts';
import type { Span } from './lines.ts';

/** The headings, tables, definitions and paragraphs of a Markdown document, found line by line before remark sees any. */
export function readBlocks(text: string): Block[] {
  const plainLines = documentLines(text);
  const lines = openContainers(plainLines);
  const blocks: Block[] = [];
  const document = { lines, text, blocks, place: placeFinder(plainLines) };
  let paragraph: Span[] = [];
  let at = 0;
  for (let line = lines[at]; line; line = lines[at]) {
    const depth = paragraph.length > 0 ? setextDepth(line) : 0;
    const inParagraph = paragraph.length > 0;
    const found = depth > 0 ? undefined : readBlock({ ...document, at, line, inParagraph });
    if (depth > 0) blocks.push({ kind: 'heading', depth, lines: paragraph });
    else if (found && paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
    if (found || depth > 0) paragraph = [];
    else paragraph.push(line.span);
    if (found) for (const block of found.blocks) blocks.push(block);
    at = found?.next ?? at + 1;
  }
  if (paragraph.length > 0) blocks.push({ kind: 'paragraph', lines: paragraph });
  return blocks;
}

function readBlock(cursor: Cursor): Found | undefined {
  if (cursor.line.span.source === '') return { blocks: [], next: cursor.at + 1 };
  return (
    skipMarkup(cursor) ??
    readHtmlBlock(cursor) ??
    readAtxHeading(cursor) ??
    readDefinition(cursor) ??
    readTable(cursor) ??
    readLooseRows(cursor)
  );
}

/** What every reader of a block sees: the line it may begin at, all lines, and the blocks found so far. */
export interface Cursor {
  at: number;
  line: OpenedLine;
  /** Whether the lines before it are a paragraph that goes on. */
  inParagraph: boolean;
  lines: readonly OpenedLine[];
  text: string;
  place: PlaceOf;
  blocks: readonly Block[];
}

/** What a reader took, and the line after it. */
export interface Found {
  blocks: Block[];
  next: number;
}
