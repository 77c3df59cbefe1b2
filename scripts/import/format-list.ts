/** A list of codes as a line: `("gone", ["1", "2"]) → "  2 gone: 1, 2"` */
export function formatList(label: string, entries: readonly string[]): string {
  return `  ${entries.length} ${label}${entries.length > 0 ? `: ${entries.join(', ')}` : ''}`;
}
