import type { Excerpt } from './logged-code.ts';

/** A line, or as much of it as is read at a glance, parted at a mention: `["login failed, code: ", "6206", ""]`. */
export function excerptAt(text: string, lineStart: number, index: number, length: number): Excerpt {
  const newline = text.indexOf('\n', index);
  const lineEnd = newline < 0 ? text.length : newline;
  const from = index - lineStart > most ? index - most / 2 : lineStart;
  const to = Math.min(lineEnd, index + length + most);
  const before = text.slice(from, index).trimStart();
  const after = text.slice(index + length, to).trimEnd();
  return [
    from > lineStart ? `…${before}` : before,
    text.slice(index, index + length),
    to < lineEnd ? `${after}…` : after,
  ];
}

const most = 100;
