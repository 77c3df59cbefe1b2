/** The product that the words near a place speak of: `"V2TIMManager login code: 0" → "tencent-im"`, or null. */
export function closestProduct(
  text: string,
  at: number,
  products: readonly string[],
): string | null {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach / 2);
  let closest: { product: string; distance: number } | null = null;
  for (const product of products) {
    const pattern = productWords(product);
    const ends = [...before.matchAll(pattern)].map(({ index }) => before.length - index);
    const starts = [...after.matchAll(pattern)].map(({ index }) => index);
    const distance = Math.min(...ends, ...starts);
    if (distance < (closest?.distance ?? Infinity)) closest = { product, distance };
  }
  return closest?.product ?? null;
}

const reach = 600;

/** Names that logs of a product are full of, beside the parts of its id. */
const names: Record<string, string> = {
  'tencent-im': 'imsdk|timsdk|v2tim|tuikit|usersig|trtc|qcloud|\\btim\\b',
  'zego-zim': '\\bzim\\w',
};

const patterns = new Map<string, RegExp>();

function productWords(product: string): RegExp {
  const known = patterns.get(product);
  if (known) return known;
  const parts = product
    .split('-')
    .filter((part) => part.length > 2)
    .map((part) => (part.length > 3 ? part : `\\b${part}\\b`));
  const pattern = new RegExp(
    [...parts, ...(names[product] ? [names[product]] : [])].join('|') || '(?!)',
    'gi',
  );
  patterns.set(product, pattern);
  return pattern;
}
