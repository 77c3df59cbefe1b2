import { findHeader, findRow } from './indented-rows.ts';
import { documentLines } from './document-lines.ts';
import { isDelimiterRow } from './split-row.ts';

/** How a document is laid out, told by what stands in it: tables of pipes or tags, tabs, or blanks. */
export function detectFormat(text: string): Format {
  const lines = documentLines(text);
  if (HTML.test(text)) return 'markdown';
  let [pipes, tabs, indented, marks] = [0, 0, 0, 0];
  let fence = '';
  for (const [at, line] of lines.entries()) {
    const source = line.source.trim();
    if (at > MOST_JUDGED && !/^[`~]|[|\t]/.test(line.source)) continue;
    const mark = /^(?:`{3}|~{3})/.exec(source)?.[0] ?? '';
    if (mark !== '' && (fence === '' || mark === fence)) {
      fence = fence === '' ? mark : '';
      marks++;
    }
    if (fence !== '' || source === '') continue;
    if (source.includes('|') && isDelimiterRow({ ...line, source })) return 'markdown';
    if (/^(?:>\s{0,3}){0,5}\|[^|]+\|/.test(source)) pipes++;
    if (/\S\t/.test(line.source) || /^\t\S/.test(line.source)) tabs++;
    if (/^#{1,6} |^>|\]\(/.test(source)) marks++;
    if (at > MOST_JUDGED) continue;
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
const MOST_JUDGED = 5000;
const HTML = /<(?:table|html|body)(?=[\s>])/i;

/** The three layouts that are read. */
export type Format = 'markdown' | 'tab-separated' | 'indented';
