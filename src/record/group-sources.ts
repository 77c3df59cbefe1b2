import type { Listing } from './listing-of.ts';
import type { Source } from './sources-of.ts';

/** Sources by what they say of a code, those that list it first, and of each group by kind. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  return order.flatMap((listing) => {
    const own = sources.filter((source) => source.listing === listing);
    return own.length > 0 ? { listing, kinds: [...Map.groupBy(own, ({ kind }) => kind)] } : [];
  });
}

const order: readonly Listing[] = ['listed', 'notListed', 'notKnown'];

/** Sources that say the same of a code. */
export interface SourceGroup {
  listing: Listing;
  kinds: [kind: Source['kind'], sources: Source[]][];
}
