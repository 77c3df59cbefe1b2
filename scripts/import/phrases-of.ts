import type { CodeRow } from '../../src/documents/extract-codes.ts';
import { phraseDigest } from '../../src/search/text/phrase-digest.ts';
import { isSymbol } from './is-symbol.ts';

/** Digests of what a document says of a code, as far as people copy it: each text's first clauses and first sentence. */
export function phrasesOf({ cells }: CodeRow): string[] {
  const texts = cells.filter((cell) => !isSymbol(cell)).flatMap(beginnings);
  return [...new Set(texts.flatMap((text) => phraseDigest(text) ?? []))];
}

/** `"Login failed, no ticket: retry. Ask us." → "Login failed", "Login failed, no ticket", "Login failed, no ticket: retry"` */
function beginnings(text: string): string[] {
  const sentence = text.trim().split(/[。！？\n]|[.!?](?=\s|$)/)[0] ?? '';
  const ends = [...sentence.matchAll(/[，；：、;:()（）]|,(?!\d)/g)].map(({ index }) => index);
  return [...ends, sentence.length].map((end) => sentence.slice(0, end));
}
