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
  return ofCategory.filter((code) => code.editions.includes(id)).length * 2 > ofCategory.length;
}
