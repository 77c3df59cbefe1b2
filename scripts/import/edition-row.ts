import { createHash } from 'node:crypto';
import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { isSymbol } from './is-symbol.ts';

/** What an edition's file keeps of a document's row: facts, and a digest of the vendor's words in their place. */
export function editionRow({ code, headings, cells }: CodeRow): EditionRow {
  const symbol = cells.find(isSymbol);
  const text = cells.filter((cell) => cell !== symbol).map(fold);
  return {
    code,
    heading: fold(headings.at(-1) ?? '') || '-',
    symbol: symbol ?? '-',
    digest: text.every((cell) => cell === '') ? '-' : digestOf(text.join('\t')),
  };
}

/** `" Not\n logged in"` → `"Not logged in"`: a line that breaks elsewhere is the same text. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** A row of `editions/<id>.tsv`; `-` where the document has none. */
export interface EditionRow {
  code: string;
  heading: string;
  symbol: string;
  digest: string;
}
