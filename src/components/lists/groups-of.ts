import type { UiKey } from '../../i18n/translator.ts';
import type { Facet, FacetValue } from './facets.ts';
import { valuesOf } from './values-of.ts';

/** The values of a facet in groups, where they have any: after which codes a program may repeat the call by itself, and after which not. */
export function groupsOf(facet: Facet): readonly FacetGroup[] {
  const values = valuesOf(facet);
  if (facet !== 'retry') return [{ name: null, values }];
  return [
    { name: 'retry.automatic', values: values.filter(isAutomatic) },
    { name: 'retry.notAutomatic', values: values.filter((of) => !isAutomatic(of)) },
  ];
}

function isAutomatic({ value }: FacetValue): boolean {
  return value === 'backoff' || value === 'throttle';
}

interface FacetGroup {
  name: UiKey | null;
  values: readonly FacetValue[];
}
