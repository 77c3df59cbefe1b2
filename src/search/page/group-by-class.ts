import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';

/**
 * Codes that mean the same as one: the first of them that was found stands for all, where it was found, with the
 * others beside it: other products' first, a legacy SDK's last, and those found before those that were not.
 */
export function groupByClass(
  found: readonly CodeEntry[],
  { classes, codes, legacy }: SearchIndex,
  product: string | null = null,
): CodeGroup[] {
  const groups: CodeGroup[] = [];
  const told = new Set<number>();
  for (const entry of found) {
    if (told.has(entry.id)) continue;
    const members = (classes.get(entry.id) ?? [entry.id])
      .flatMap((id) => codes.entries[id] ?? [])
      .filter((other) => product === null || other.product === product);
    const same = [...new Set([...found, ...members])].filter(
      (other) => other.id !== entry.id && members.includes(other),
    );
    const rank = (other: CodeEntry) =>
      legacy.has(other.id) ? 2 : Number(other.product === entry.product);
    same.sort((a, b) => rank(a) - rank(b));
    for (const { id } of members) told.add(id);
    groups.push({ entry, same: same.slice(0, most) });
  }
  return groups;
}

/** The page of a code has all of them. */
const most = 4;

/** A code, and others that mean the same. */
export interface CodeGroup {
  entry: CodeEntry;
  same: CodeEntry[];
  /** What to say of it, where that is not for the query to find in its cause. */
  said?: string;
}
