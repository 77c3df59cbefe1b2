import { ownerSchema, retrySchema, type Owner, type Retry } from '../../record/tables/codes.ts';

/** What lists of codes can be narrowed by, and a page each value has: whether a call may be repeated, and who acts. */
export const facets = { retry: retrySchema.options, owner: ownerSchema.options } as const;

/** A column of codes.tsv that lists are narrowed by. */
export type Facet = keyof typeof facets;

/** Those columns; each has a page, which leads to those of its values. */
export const facetIds = Object.keys(facets) as Facet[];

/** One of its values, with the facet that it is of. */
export type FacetValue = { facet: 'retry'; value: Retry } | { facet: 'owner'; value: Owner };
