import type { UiKey } from '../../i18n/translator.ts';
import type { FacetValue } from './facets.ts';

/** The keys of what a value is called, what it means, and the title of its page: `retry.fix`, `retry.fix.help`, … */
export function facetStrings(of: FacetValue): { label: UiKey; help: UiKey; title: UiKey } {
  const label =
    of.facet === 'retry' ? (`retry.${of.value}` as const) : (`owner.${of.value}` as const);
  return { label, help: `${label}.help`, title: `${label}.title` };
}
