/** Lists of codes, a line each: `{ gone: ["1", "2"] }` → `["2 gone: 1, 2"]` */
export function formatLists(lists: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(lists).map(
    ([label, codes]) =>
      `${codes.length} ${label}${codes.length > 0 ? `: ${codes.join(', ')}` : ''}`,
  );
}
