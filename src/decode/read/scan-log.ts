import type { CodeIndex } from '../../search/codes/code-index.ts';
import { codeList, longestList } from './code-list.ts';
import { collect, type Mention } from './collect.ts';
import { excerptAt } from './excerpt-at.ts';
import { foldLog, stripColours } from './fold-log.ts';
import { isMeantSymbol } from './is-meant-symbol.ts';
import { isCounted, judgeNumber } from './judge-number.ts';
import type { LoggedCode } from './logged-code.ts';
import { pageLinks } from './page-links.ts';
import { standsAlone } from './stands-alone.ts';

/** Every error code of a log, in the order in which they first stand there. */
export function scanLog(text: string, known: CodeIndex): LoggedCode[] {
  const scan = startScan(known);
  scan.push(text);
  return scan.finish();
}

/** Reads a log that comes in pieces, such as a file's; what it keeps does not grow with the log. */
export function startScan(known: CodeIndex): Scan {
  const collector = collect(known);
  let rest = '';
  let line = 1;
  let isFirst = true;
  const read = (piece: string, isAll: boolean) => {
    line = scanPiece(stripColours(piece), line, known, collector.add, isAll);
    isFirst = false;
  };
  return {
    push(piece) {
      const end = piece.lastIndexOf('\n') + 1;
      // A line without an end is cut: no log has one so long, but a file may.
      if (end === 0 && rest.length < longestLine) {
        rest += piece;
        return;
      }
      const cut = end === 0 ? piece.length : end;
      const tail = piece.slice(cut);
      const head = rest + piece.slice(0, cut);
      rest = tail;
      if (isFirst && tail.length + head.length <= longestList) rest = head + tail;
      else read(head, false);
    },
    finish() {
      read(rest, isFirst);
      rest = '';
      return collector.finish();
    },
  };
}

/** A scan under way. */
export interface Scan {
  push(piece: string): void;
  finish(): LoggedCode[];
}

const longestLine = 8_000_000;

/** Newlines, digits, and words with their dotted parts; every count is bounded, so that no run can hold it up. */
const tokens = /\n|\d{1,20}|[A-Z_]\w{0,79}(?:\.[A-Z_]\w{0,79}){0,8}/gi;

function scanPiece(
  clean: string,
  firstLine: number,
  known: CodeIndex,
  add: (mention: Mention) => void,
  isAll: boolean,
): number {
  const text = foldLog(clean);
  let line = firstLine;
  let lineStart = 0;
  const mention = (
    kind: Mention['kind'],
    code: string,
    index: number,
    length: number,
    product?: string,
  ) =>
    add({
      kind,
      code,
      line,
      text,
      index,
      excerpt: () => excerptAt(clean, lineStart, index, length),
      ...(product && { product }),
    });
  const listed = isAll ? new Set(codeList(text, known)?.map(({ index }) => index)) : null;
  const linked = pageLinks(text, known).values();
  let next = linked.next().value;
  let lastCode = -1;
  tokens.lastIndex = 0;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    const start = match.index;
    if (token === '\n') {
      line++;
      lineStart = start + 1;
      continue;
    }
    if (next && start >= next.start) {
      for (const { code, index, product } of next.links) mention('link', code, index, 0, product);
      tokens.lastIndex = next.end;
      next = linked.next().value;
      continue;
    }
    const end = start + token.length;
    if (!isDigit(text, start)) {
      for (const entry of known.byWord(token)) {
        if (isMeantSymbol(token, entry, { text, lineStart, start, end, known }))
          mention('symbol', entry.code, start, token.length, entry.product);
      }
      continue;
    }
    const inList = listed?.has(start) || listed?.has(start - 1);
    const code = inList
      ? signed(text, start, end)
      : (judgeNumber(text, lineStart, start, end, known) ??
        continued(text, lastCode, start, end, known));
    if (code === null) continue;
    mention('number', code, start, token.length);
    lastCode = code === '0' ? -1 : start + code.replace('-', '').length;
  }
  return line;
}

/** The next of several codes under one label: `"codes: 6206, 6014"`, `"错误码 6206、6014"`. */
function continued(
  text: string,
  lastCode: number,
  start: number,
  end: number,
  known: CodeIndex,
): string | null {
  if (lastCode < 0 || start - lastCode > 8 || end - start < 4) return null;
  const follows =
    /^(?:[,/|、和及と및\s]|and |or ){1,5}-?$/.test(text.slice(lastCode, start)) &&
    !text.slice(lastCode, start).includes('\n');
  if (!follows || !standsAlone(text, start, end) || isCounted(text.slice(end, end + 24)))
    return null;
  const code = signed(text, start, end);
  return known.exactly(code).length > 0 ? code : null;
}

function signed(text: string, start: number, end: number): string {
  return text.slice(text.charAt(start - 1) === '-' ? start - 1 : start, end);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
