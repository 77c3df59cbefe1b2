/** The product that the words near a place speak of: `"V2TIMManager login code: 0" → "tencent-im"`, or null. */
export function closestProduct(
  text: string,
  at: number,
  products: readonly LoggedProduct[],
): string | null {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach / 2);
  let closest: { product: string; distance: number } | null = null;
  for (const { id, pattern } of products) {
    const ends = [...before.matchAll(pattern)].map(({ index }) => before.length - index);
    const starts = [...after.matchAll(pattern)].map(({ index }) => index);
    const distance = Math.min(...ends, ...starts);
    if (distance < (closest?.distance ?? Infinity)) closest = { product: id, distance };
  }
  return closest?.product ?? null;
}

const reach = 600;

/** A product, and what in a log speaks of it. */
export interface LoggedProduct {
  id: string;
  pattern: RegExp;
}
