import type { CodeEntry } from '../codes/code-index.ts';
import type { Ranked } from './rank-words.ts';

/** Of ranked answers, those to show. */
export function chooseCodes(
  ranked: readonly Ranked[],
  { product, limit = 12 }: Choice,
): CodeEntry[] {
  return ranked
    .map(({ entry }) => entry)
    .filter((entry) => product === null || entry.product === product)
    .slice(0, limit);
}

/** Which answers are shown. */
export interface Choice {
  /** The one product looked for, or null for all. */
  product: string | null;
  limit?: number;
}
