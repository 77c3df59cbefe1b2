/** What a sticky pattern matches at a place, or nothing: `matchAt(/\d+/y, "a12", 1)` → `"12"`. */
export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
