import type { Listing } from './listing-of.ts';
import type { Source } from './sources-of.ts';

/** Sources by what they say of a code, those that list it first, and of each group by kind and name. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  return order.flatMap((listing) => {
    const own = sources.filter((source) => source.listing === listing);
    if (own.length === 0) return [];
    const kinds = [...Map.groupBy(own, ({ kind }) => kind)];
    return { listing, kinds: kinds.map(([kind, ofKind]) => [kind, byName(ofKind)] as const) };
  });
}

function byName(sources: readonly Source[]): NamedSource[] {
  const names = Map.groupBy(sources, ({ name }) => name);
  return Array.from(names, ([name, own]) => ({ name, states: own.map(({ state }) => state) }));
}

const order: readonly Listing[] = ['listed', 'notListed', 'notKnown'];

/** Sources that say the same of a code. */
export interface SourceGroup {
  listing: Listing;
  kinds: (readonly [kind: Source['kind'], sources: NamedSource[]])[];
}

/** The sources of a name, by their versions or dates, the newest first. */
export interface NamedSource {
  name: string;
  states: string[];
}
