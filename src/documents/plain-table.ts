import { gapBetween } from './join-broken.ts';
import { spanPosition } from './spans.ts';
import type { Heading, Paragraph, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Span } from './lines.ts';

/** The mdast of a table found in plain text; a cell that was cut by line or page breaks is put together again. */
export function toPlainTable(rows: readonly PlainRow[]): Table {
  return { type: 'table', children: rows.map(toRow) };
}

/** The mdast of a heading found in plain text, perhaps over several lines. */
export function toPlainHeading(lines: Span[], depth: number): Heading {
  const [first] = lines;
  const children = joinPieces(lines);
  return {
    type: 'heading',
    depth: Math.min(6, depth) as Heading['depth'],
    children,
    ...(first && { position: spanPosition(first) }),
  };
}

/** The mdast of one line of prose. */
export function toPlainParagraph(line: Span): Paragraph {
  return { type: 'paragraph', children: toText(line), position: spanPosition(line) };
}

function toRow({ line, cells }: PlainRow): TableRow {
  return { type: 'tableRow', children: cells.map(toCell), position: spanPosition(line) };
}

function toCell(pieces: Span[]): TableCell {
  const [first] = pieces;
  return {
    type: 'tableCell',
    children: joinPieces(pieces.filter(({ source }) => source !== '')),
    ...(first && { position: spanPosition(first) }),
  };
}

function joinPieces(pieces: readonly Span[]): PhrasingContent[] {
  if (pieces.length === 1 && pieces[0]) return toText(pieces[0]);
  return pieces.flatMap((piece, at): PhrasingContent[] => {
    const before = pieces[at - 1]?.source ?? '';
    if (before !== '' && listItem.test(piece.source)) return [{ type: 'break' }, ...toText(piece)];
    return [{ type: 'text', value: gapBetween(before, piece.source) }, ...toText(piece)];
  });
}

/** Only HTML is seen in plain text, since a PDF's text keeps it; everything else is what it looks like. */
function toText(span: Span): PhrasingContent[] {
  const type = /[<&]/.test(span.source) ? 'html' : 'text';
  return [{ type, value: span.source, position: spanPosition(span) }];
}

const listItem = /^(?:[-*•·‣▪●○]|\d{1,2}[.)])\s/;

/** A row before its text was read: each cell the pieces it was cut into. */
export interface PlainRow {
  line: Span;
  cells: Span[][];
}
