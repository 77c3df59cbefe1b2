/** Selects a line of a text box that does not wrap, and scrolls it to the middle. */
export function showLine(input: HTMLTextAreaElement, line: number): void {
  const { start, end } = lineSpan(input.value, line);
  input.focus({ preventScroll: true });
  input.setSelectionRange(start, end);
  const height = Number.parseFloat(getComputedStyle(input).lineHeight) || 20;
  input.scrollTop = Math.max(0, (line - 1) * height - input.clientHeight / 2);
  input.scrollLeft = 0;
  input.scrollIntoView({ block: 'nearest' });
}

/** Where a line begins and ends: `("ab\ncd", 2) → { start: 3, end: 5 }`. */
export function lineSpan(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let number = 1; number < line; number++) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) break;
    start = newline + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
