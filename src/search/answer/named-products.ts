import type { Unit } from './query-units.ts';
import type { SearchIndex } from './search-index.ts';

/** The ids of the products that a query names by a part of them: `"zim token" → {"zego-zim"}`. */
export function namedProducts(
  units: readonly Unit[],
  { products }: SearchIndex,
): ReadonlySet<string> {
  const words = new Set(units.flat(2));
  const names = (id: string) => id.split('-').filter(({ length }) => length >= shortest);
  const named = products.filter(({ id }) => names(id).some((name) => words.has(name)));
  return new Set(named.map(({ id }) => id));
}

/** In letters; `im` says nothing. */
const shortest = 3;
