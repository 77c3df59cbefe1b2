import { codeHeaderStrength } from './header-words.ts';
import { readCodes } from './normalise-code.ts';
import { subSpan, trimSpan } from './spans.ts';
import type { Span } from './lines.ts';

/** The header of a table laid out with blanks: columns two blanks apart, or `"Error Code Description"` right above a row. */
export function findHeader(
  line: Span,
  below: Span | undefined,
  second: Span | undefined,
  followed: Span | undefined,
): Columns | undefined {
  if (line.source.length > longestHeader || !followed || findRow(line, undefined)) return undefined;
  const parts = splitAtGaps(trimSpan(line));
  const strengths = parts.map(({ source }) => codeHeaderStrength(source));
  const best = Math.max(...strengths);
  if (parts.length > 1 && best > 0) {
    const columns = {
      line,
      titles: parts,
      code: strengths.findIndex((strength) => strength === best),
    };
    return isRule(followed) || findRow(followed, columns) ? columns : undefined;
  }
  const first = below && isRule(below) ? second : below;
  if (parts.length > 1 || !first || !findRow(first, undefined)) return undefined;
  const titles = splitTitle(trimSpan(line));
  return titles && { line, titles, code: 0 };
}

/** The cells of a line that begins a row, or nothing. */
export function findRow(line: Span, columns: Columns | undefined): Span[] | undefined {
  const span = trimSpan(line);
  const count = columns?.titles.length ?? 2;
  if (columns && columns.code > 0) {
    const parts = splitAtGaps(span, count);
    return readCodes(parts[columns.code]?.source ?? '') ? parts : undefined;
  }
  const code = /^[\d#−－–-]/.test(span.source) ? codeStart.exec(span.source)?.[1] : undefined;
  if (code === undefined || !readCodes(code)) return undefined;
  const rest = trimSpan(subSpan(span, code.length));
  const unled = rest.source.replace(/^(?:[-–—:：|][ \t])?[ \t]{0,9}/, '');
  const text = subSpan(rest, rest.source.length - unled.length);
  const cells = count > 2 ? splitAtGaps(text, count - 1) : [text];
  return [subSpan(span, 0, code.length), ...(text.source === '' ? [] : cells)];
}

/** How far a line's text stands to the right. */
export function indentOf({ source }: Span): number {
  return source.length - source.trimStart().length;
}

/** Parts with a tab or two blanks between them, at most so many. */
function splitAtGaps(span: Span, most = 20): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const gap of span.source.matchAll(/(?<![ \t])(?: ?\t| {2})[ \t]*/g)) {
    if (parts.length === most - 1) break;
    parts.push(subSpan(span, start, gap.index));
    start = gap.index + gap[0].length;
  }
  return [...parts, subSpan(span, start)];
}

/** `"Error Code Description"` → `"Error Code"`, `"Description"`. */
function splitTitle(span: Span): Span[] | undefined {
  const gaps = [...span.source.matchAll(/ /g)].map(({ index }) => index);
  const strengths = gaps.map((gap) => codeHeaderStrength(span.source.slice(0, gap)));
  const best = Math.max(0, ...strengths);
  const gap = gaps[strengths.lastIndexOf(best as 0 | 1 | 2)] ?? 0;
  const [first, second] = [subSpan(span, 0, gap), trimSpan(subSpan(span, gap))];
  const isTitle = best > 0 && !/s$/i.test(first.source);
  return isTitle &&
    !/^(?:(?:for|of|in|and|during|from|by) |codes?$|numbers?$)|[.:。：]$/i.test(second.source)
    ? [first, second]
    : undefined;
}

function isRule({ source }: Span): boolean {
  return source.trim() !== '' && /^[-=_ \t]+$/.test(source);
}

const longestHeader = 300;
const codeStart =
  /^((?:#?[-−–－]?\d{1,12}|0x[\da-f]{1,16})(?:\s{0,3}[-–—~～,、/]\s{0,3}[-−]?\d{1,12}){0,20})(?=[ \t:：]|$)/i;

/** What a header says of the rows below it. */
export interface Columns {
  line: Span;
  titles: Span[];
  /** Which of them is the code's. */
  code: number;
}
