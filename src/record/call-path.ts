import type { Category } from './schemas/product.ts';

/**
 * The stations that a call passes, and the one where the codes of a category arise:
 * `{ layer: "sdk", place: "network" } → { stations: ["app", "sdk", "network", "server"], at: "network" }`.
 */
export function callPath({ layer, place }: Pick<Category, 'layer' | 'place'>): CallPath {
  if (place === 'api') return { stations: ['backend', 'network', 'server'], at: 'server' };
  const stations = ['app', 'sdk', 'network', 'server'] as const;
  if (place === 'push') return { stations: [...stations, place], at: place };
  return { stations, at: place ?? (layer === 'server' ? 'server' : 'sdk') };
}

/** A place on the way of a call, from whoever makes it to the vendor's servers and what they call in turn. */
export type Station = 'app' | 'backend' | 'sdk' | 'network' | 'server' | 'push';

interface CallPath {
  stations: readonly Station[];
  at: Station;
}
