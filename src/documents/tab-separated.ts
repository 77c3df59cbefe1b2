import { hashHeading } from './hash-heading.ts';
import { splitLines } from './lines.ts';
import { readCodes } from './normalise-code.ts';
import { isBoilerplate, isNumberedTitle, isOpenSentence, looksLikeTitle } from './plain-lines.ts';
import { toPlainHeading, toPlainParagraph, toPlainTable } from './plain-table.ts';
import { subSpan, trimSpan } from './spans.ts';
import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Span } from './lines.ts';
import type { PlainRow } from './plain-table.ts';

/** Parses tab-separated text, such as is taken out of a PDF: rows and headers cut by page breaks are put together. */
export const tabSeparated: Plugin<[], string, Root> = function () {
  this.parser = parse;
};

function parse(text: string): Root {
  const lines = splitLines(text).filter(({ source }) => !isBoilerplate(source.trim()));
  const children: RootContent[] = [];
  let table: PlainRow[] = [];
  const close = (): void => {
    if (table.length > 0) children.push(toPlainTable(table));
    table = [];
  };
  let taken = -1;
  for (const [at, line] of lines.entries()) {
    if (at === taken || line.source.trim() === '') continue;
    const heading = hashHeading(line);
    if (heading) {
      close();
      const rest = restOfHeading(lines[at + 1]);
      if (rest) taken = at + 1;
      children.push(toPlainHeading([heading.content, ...(rest ? [rest] : [])], heading.depth));
    } else if (line.source.includes('\t')) takeRow(table, line);
    else if (goesOn(table, lines, at)) table.at(-1)?.cells.at(-1)?.push(trimSpan(line));
    else {
      close();
      children.push(
        isPlainTitle(line, lines, at)
          ? toPlainHeading([trimSpan(line)], children.length === 0 ? 1 : 2)
          : toPlainParagraph(trimSpan(line)),
      );
    }
  }
  close();
  return { type: 'root', children };
}

/** One line with tabs: a row, the rest of the row before it, a broken header's rest, or dashes, which are nothing. */
function takeRow(table: PlainRow[], line: Span): void {
  const cells = splitAtTabs(line);
  const filled = cells.filter(({ source }) => source !== '');
  if (
    filled.length === 0 ||
    filled.every(({ source }) => /^[-:=_]+$/.test(source) && source.length > 1)
  )
    return;
  const last = table.at(-1);
  const isCode = cells.some(({ source }) => readCodes(source) !== undefined);
  if (!last && isCode) table.push({ line, cells: [] });
  const goesOn = cells[0]?.source === '' && !isCode;
  const restOfHeader = table.length === 1 && filled.length === 1 && cells.length > 1 && !isCode;
  if (last && (goesOn || restOfHeader)) addPieces(last, cells);
  else if (!isSameRow(table[0], cells)) table.push({ line, cells: cells.map((cell) => [cell]) });
}

/** The fields of a line, without the blanks around them. */
function splitAtTabs(line: Span): Span[] {
  let start = 0;
  return line.source.split('\t').map(({ length }) => {
    const field = subSpan(line, start, start + length);
    start += length + 1;
    return trimSpan(field);
  });
}

/** The pieces of a cut row go to their cells; a piece that only repeats the end of its cell is dropped. */
function addPieces(row: PlainRow, cells: readonly Span[]): void {
  for (const [at, cell] of cells.entries()) {
    const pieces = (row.cells[at] ??= []);
    const before = pieces.map(({ source }) => source).join('');
    if (cell.source !== '' && !(before.endsWith(cell.source) && cell.source.length < 10))
      pieces.push(cell);
  }
}

function isSameRow(header: PlainRow | undefined, cells: readonly Span[]): boolean {
  const words = header?.cells.map((pieces) => pieces.map(({ source }) => source).join('')) ?? [];
  return words.length === cells.length && words.every((word, at) => word === cells[at]?.source);
}

/** A short line right under a heading is the rest of it. */
function restOfHeading(next: Span | undefined): Span | undefined {
  const rest = next && !next.source.includes('\t') ? trimSpan(next) : undefined;
  if (!rest || rest.source.startsWith('#') || rest.source.length > 30) return undefined;
  return looksLikeTitle(rest.source) ? rest : undefined;
}

/** A line without tabs belongs to the row above if it follows at once, or if more rows follow and a sentence is open. */
function goesOn(table: readonly PlainRow[], lines: readonly Span[], at: number): boolean {
  const row = table.length > 1 ? table.at(-1) : undefined;
  if (!row) return false;
  if (lines[at - 1]?.source.trim() !== '') return true;
  const next = lines.slice(at + 1, at + 20).find(({ source }) => source.trim() !== '');
  return isOpenSentence(row.cells.at(-1)?.at(-1)?.source) && next?.source.includes('\t') === true;
}

function isPlainTitle(line: Span, lines: readonly Span[], at: number): boolean {
  const text = line.source.trim();
  const next = lines.slice(at + 1, at + 20).find(({ source }) => source.trim() !== '');
  return isNumberedTitle(text) || (looksLikeTitle(text) && next?.source.includes('\t') === true);
}
