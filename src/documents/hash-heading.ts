import { subSpan, trimSpan } from './spans.ts';
import type { Span } from './lines.ts';

/** A heading of hashes in plain text: `"## Codes ##"` → depth 2, `"Codes"`; `"##Codes"`, as many write it, too. */
export function hashHeading(line: Span): { depth: number; content: Span } | undefined {
  const hashes = /^(?:#(?=[ \t])|#{2,6}(?!#))/.exec(line.source)?.[0].length;
  if (hashes === undefined) return undefined;
  const text = trimSpan(subSpan(line, hashes));
  const closing = /(?:^|[ \t])#+$/.exec(text.source)?.index;
  return { depth: hashes, content: trimSpan(subSpan(text, 0, closing)) };
}
