import type { SearchIndex } from '../answer/search-index.ts';
import type { CodeEntry } from '../codes/code-index.ts';

/** Codes that mean the same as one: the first of them that was found stands for all, where it was found. */
export function groupByClass(
  found: readonly CodeEntry[],
  index: SearchIndex,
  product: string | null = null,
): CodeGroup[] {
  const told = new Set<number>();
  return found.flatMap((entry) => {
    if (told.has(entry.id)) return [];
    for (const id of index.classes.get(entry.id) ?? []) told.add(id);
    return [groupOf(entry, found, index, product)];
  });
}

/**
 * A code with others of its class in the order of the record, a legacy SDK's last, and before them, of each other
 * product, its likeliest counterpart: one that was found, else one of the same layer.
 */
export function groupOf(
  entry: CodeEntry,
  found: readonly CodeEntry[],
  { classes, codes, factsOf, legacy }: SearchIndex,
  product: string | null = null,
): CodeGroup {
  const others = (classes.get(entry.id) ?? [])
    .flatMap((id) => codes.entries[id] ?? [])
    .filter((other) => other !== entry && (product === null || other.product === product))
    .sort((a, b) => Number(legacy.has(a.id)) - Number(legacy.has(b.id)));
  const { layer } = factsOf(entry);
  const elsewhere = others.filter((other) => other.product !== entry.product);
  const counterparts = [...Map.groupBy(elsewhere, (other) => other.product).values()].flatMap(
    (own) =>
      own.find((other) => found.includes(other) && !legacy.has(other.id)) ??
      own.find((other) => factsOf(other).layer === layer) ??
      own.slice(0, 1),
  );
  const same = [...new Set([...counterparts, ...others])];
  return { entry, same: same.slice(0, most), more: Math.max(0, same.length - most) };
}

/** The page of the class has all of them. */
const most = 4;

/** A code, and others that mean the same. */
export interface CodeGroup {
  entry: CodeEntry;
  same: CodeEntry[];
  /** How many there are beside those. */
  more: number;
  /** What to say of it, where that is not for the query to find in its cause. */
  said?: string;
}
