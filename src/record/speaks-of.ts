import type { Edition } from './schemas/edition.ts';
import type { Facts } from './schemas/facts.ts';

/**
 * Whether an edition has something to say of a code, be it by leaving it out: it lists the code, most codes of its
 * category, or may have, where its copy breaks off. A list of the server's codes says nothing of those of an SDK.
 */
export function speaksOf(
  { id, incomplete = [] }: Pick<Edition, 'id' | 'incomplete'>,
  { category, editions }: Pick<Facts, 'category' | 'editions'>,
  ofCategory: readonly Pick<Facts, 'editions'>[],
): boolean {
  if (editions.includes(id) || incomplete.includes(category)) return true;
  return (countsOf(ofCategory).get(id) ?? 0) * 2 > ofCategory.length;
}

/** How many of some codes each edition lists: counted once for all pages of a category. */
function countsOf(codes: readonly Pick<Facts, 'editions'>[]): ReadonlyMap<string, number> {
  const known = counted.get(codes);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { editions } of codes)
    for (const id of editions) counts.set(id, (counts.get(id) ?? 0) + 1);
  counted.set(codes, counts);
  return counts;
}

const counted = new WeakMap<object, ReadonlyMap<string, number>>();
