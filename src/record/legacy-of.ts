import type { Edition } from './schemas/edition.ts';
import type { Layer, Product } from './schemas/product.ts';
import type { Facts } from './schemas/facts.ts';

/**
 * Why a code is one of an SDK of the past, and, where sources list it in a part of its own, which of the codes that mean
 * the same the current SDK has. Lists of an SDK that was replaced share their classes with other methods' codes: what
 * stands for them today is said in their words, if at all.
 */
export function legacyOf<Other extends Ranked>(
  { product, layer, editions }: Ranked & Pick<Facts, 'editions'>,
  { editions: all }: Pick<Product, 'editions'>,
  equivalents: readonly Other[],
): Legacy<Other> | null {
  const listing = all.filter(({ id }) => editions.includes(id));
  const isReplaced = (edition: Edition) => edition.kind === 'sdk' && edition.legacy;
  if (layer === 'sdk-v3') {
    const current = equivalents.filter(
      (other) => other.product === product && other.layer === 'sdk',
    );
    const isKept = listing.some((edition) => edition.kind === 'sdk' && !isReplaced(edition));
    return { listed: isKept ? 'both' : 'apart', current };
  }
  const isDropped = listing.length > 0 && listing.every(isReplaced);
  return isDropped ? { listed: 'before', current: [] } : null;
}

type Ranked = Pick<Facts, 'product'> & { layer: Layer };

/** What makes a code one of the past. */
interface Legacy<Other> {
  /**
   * In a part of the current sources for an SDK of the past, which the current SDK's own list may have too, or only in
   * the list of an SDK that was replaced.
   */
  listed: 'apart' | 'both' | 'before';
  current: Other[];
}
