import { codes } from '../../content.ts';
import { facets, type Facet, type FacetValue } from './facets.ts';

/** The values of a facet that a code has, in the order in which they are shown: each has a page. */
export function valuesOf(facet: Facet): readonly FacetValue[] {
  const all: readonly FacetValue[] =
    facet === 'retry'
      ? facets.retry.map((value) => ({ facet, value }))
      : facets.owner.map((value) => ({ facet, value }));
  return all.filter(({ value }) => codes.some((code) => code[facet] === value));
}
