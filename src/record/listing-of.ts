import type { Edition } from './schemas/edition.ts';
import type { Facts } from './schemas/facts.ts';

/** Whether an edition lists a code; where its copy breaks off before it could, that is not known. */
export function listingOf(
  { editions, category }: Pick<Facts, 'editions' | 'category'>,
  { id, incomplete = [] }: Pick<Edition, 'id' | 'incomplete'>,
): Listing {
  if (editions.includes(id)) return 'listed';
  return incomplete.includes(category) ? 'notKnown' : 'notListed';
}

/** What is known of a code in an edition. */
export type Listing = 'listed' | 'notListed' | 'notKnown';
