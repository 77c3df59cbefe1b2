import { findHeader, findRow } from './indented-rows.ts';
import { splitLines } from './lines.ts';

/** How a document is laid out, told by what stands in it: tables of pipes or tags, tabs, or blanks. */
export function detectFormat(text: string): Format {
  if (page.test(text)) return 'html';
  if (htmlTable.test(text)) return 'markdown';
  const lines = splitLines(text);
  let [pipes, tabs, indented, marks] = [0, 0, 0, 0];
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const source = line.source.trim();
    if (at > mostJudged && !/^[`~]|[|\t]/.test(line.source)) continue;
    const mark = /^(?:`{3}|~{3})/.exec(source)?.[0] ?? '';
    if (mark !== '' && (fence === '' || mark === fence)) {
      fence = fence === '' ? mark : '';
      marks++;
    }
    if (fence !== '' || source === '') continue;
    if (delimiterRow.test(source)) return 'markdown';
    if (/^(?:>\s{0,3}){0,5}\|[^|]+\|/.test(source)) pipes++;
    const isItem = /^[-*+]\s/.test(source);
    if (!isItem && (/\S\t/.test(line.source) || /^\t\S/.test(line.source))) tabs++;
    if (/^#{1,6} |^>|\]\(/.test(source)) marks++;
    if (at > mostJudged) continue;
    if (
      findRow(line, undefined) ||
      (indented === 0 && findHeader(line, lines[at + 1], lines[at + 2], lines[at + 1]))
    )
      indented++;
  }
  if (pipes > 0 && pipes >= tabs) return 'markdown';
  if (tabs > 1 && tabs >= indented) return 'tab-separated';
  return indented > 1 || marks === 0 ? 'indented' : 'markdown';
}

/** A document shows how it is laid out long before this line. */
const mostJudged = 5000;
const page = /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!doctype html|<html)/i;
const htmlTable = /<(?:table|html|body)(?=[\s>])/i;
/** `|:--|--:|` */
const delimiterRow = /^(?=.*\|)\|?(?:\s*:?-+:?\s*\|)*(?:\s*:?-+:?\s*)?$/;

/** The formats that are read. */
export type Format = 'markdown' | 'html' | 'tab-separated' | 'indented';
