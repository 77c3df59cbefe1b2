import type { Entry } from '../../search/answer/search-index.ts';

/** The codes that stand nearest to a number that is none, nearest first, of the same sign. */
export function nearestCodes(number: number, entries: readonly Entry[], limit = 3): Entry[] {
  const distances = entries.flatMap((entry) => {
    const value = Number(entry.code);
    return Number.isNaN(value) || value < 0 !== number < 0
      ? []
      : [{ entry, distance: Math.abs(value - number) }];
  });
  return distances
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
