import { createOutline } from './outline.ts';
import { readTable } from './read-table.ts';
import { flow, textBlocks, visibleText } from './visible-text.ts';
import type { Element, Nodes, Root } from 'hast';
import type { ParsedTable } from './read-table.ts';
import type { Piece } from './visible-text.ts';

/** Every table of a tree in document order, with the outline above it and the words that introduce it. */
export function* walkTables(tree: Root): Generator<FoundTable> {
  const outline = createOutline();
  let title = '';
  let prose: string[] = [];
  for (const piece of landmarks([tree])) {
    if (typeof piece === 'string') {
      prose.push(piece);
      continue;
    }
    if (piece.tagName === 'title') title = visibleText(piece);
    else if (piece.tagName !== 'table') outline.enter(headingText(piece), Number(piece.tagName[1]));
    else {
      const lead = captionOf(piece) ?? textBlocks(prose).at(-1) ?? '';
      yield { table: readTable(piece, outline.headings()), title, lead };
    }
    prose = [];
  }
}

/** Titles, headings and tables, and the text between them; a table around others is there for its looks only. */
function landmarks(nodes: readonly Nodes[]): Piece[] {
  return flow(nodes, isLandmark).flatMap((piece) => {
    if (typeof piece === 'string' || piece.tagName !== 'table') return [piece];
    const inside = landmarks(piece.children);
    const isAround = inside.some((inner) => typeof inner !== 'string' && inner.tagName === 'table');
    return isAround ? [piece, ...inside] : [piece];
  });
}

function isLandmark({ tagName }: Element): boolean {
  return /^(?:h[1-6]|table|title)$/.test(tagName);
}

/** Without the anchors that generators of documents put behind it: `"Codes {#codes}"`, `"Codes ¶"` → `"Codes"`. */
function headingText(element: Element): string {
  return visibleText(element).replace(/(?:\s+\{#[^{}]{1,200}\}|\s*¶|\s+#+)$/, '');
}

function captionOf({ children }: Element): string | undefined {
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption?.type === 'element' ? visibleText(caption) : undefined;
}

/** A table and what stands above it. */
export interface FoundTable {
  table: ParsedTable;
  /** The document's title. */
  title: string;
  /** The table's caption, or the text right before it. */
  lead: string;
}
