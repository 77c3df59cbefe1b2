import type { CodeEntry } from '../codes/code-index.ts';
import type { Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Ranked codes, where words that fit a code of a legacy SDK fit the best of the current ones that mean the same no less:
 * who asks in words more likely met that one, and the code found first stands for its class.
 */
export function liftCurrent(ranked: readonly Ranked[], { legacy, classes }: SearchIndex): Ranked[] {
  const scores = new Map(ranked.map(({ entry, score }) => [entry, score]));
  const isLegacy = ({ id }: CodeEntry) => legacy.has(id);
  for (const { entry, score } of ranked.filter((hit) => isLegacy(hit.entry))) {
    const same = classes.get(entry.id) ?? [];
    const best = ranked.find((hit) => same.includes(hit.entry.id) && !isLegacy(hit.entry));
    if (best) scores.set(best.entry, Math.max(score, scores.get(best.entry) ?? 0));
  }
  return [...scores]
    .map(([entry, score]) => ({ entry, score }))
    .sort((a, b) => b.score - a.score || Number(isLegacy(a.entry)) - Number(isLegacy(b.entry)));
}
