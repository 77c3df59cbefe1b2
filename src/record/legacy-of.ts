import type { Edition } from './schemas/edition.ts';
import type { Layer, Product } from './schemas/product.ts';
import type { Facts } from './schemas/facts.ts';

/**
 * Why a code is none of the current SDKs, and, where sources list it in a part of its own, which of the codes that mean
 * the same the current SDK has. Lists of an SDK that was replaced share their classes with other methods' codes: what
 * stands for them today is said in their words, if at all.
 */
export function legacyOf<Other extends Ranked>(
  { product, layer, editions }: Ranked & Pick<Facts, 'editions'>,
  { editions: all }: Pick<Product, 'editions'>,
  equivalents: readonly Other[],
): Legacy<Other> | null {
  if (layer === 'sdk-v3') {
    const current = equivalents.filter(
      (other) => other.product === product && other.layer === 'sdk',
    );
    return { listed: 'apart', current };
  }
  const isLegacy = (edition: Edition) => edition.kind === 'sdk' && edition.legacy;
  const listing = all.filter(({ id }) => editions.includes(id));
  const isDropped = listing.length > 0 && listing.every(isLegacy);
  return isDropped ? { listed: 'before', current: [] } : null;
}

type Ranked = Pick<Facts, 'product'> & { layer: Layer };

/** What makes a code one of the past. */
interface Legacy<Other> {
  /** In a part of the current sources for an SDK of the past, or only in the list of an SDK that was replaced. */
  listed: 'apart' | 'before';
  current: Other[];
}
