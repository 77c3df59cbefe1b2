import type { CodeEntry, CodeIndex } from '../../search/codes/code-index.ts';

/** The codes that stand nearest to a number that is none, nearest first, of one product or, for null, of all. */
export function nearestCodes(
  number: number,
  codes: CodeIndex,
  product: string | null,
  limit = 3,
): CodeEntry[] {
  return codes
    .around(number)
    .map(({ entry }) => entry)
    .filter(
      (entry) => /^-?\d+$/.test(entry.code) && (product === null || entry.product === product),
    )
    .slice(0, limit);
}
