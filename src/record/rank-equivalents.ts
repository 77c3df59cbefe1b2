import type { Facts } from './schemas/facts.ts';
import { layerSchema, type Layer } from './schemas/product.ts';

/**
 * The codes of a class, the likeliest counterpart of one of them first: those of other products before its own's, and
 * of each product those of the same layer first, then the other layers, the legacy SDK last.
 */
export function rankEquivalents<Other extends Ranked>(
  code: Ranked,
  others: readonly Other[],
): Other[] {
  const key = ({ product, layer }: Ranked): [number, string, number] => [
    product === code.product ? 1 : 0,
    product,
    layer === code.layer ? -1 : layerSchema.options.indexOf(layer),
  ];
  return others.toSorted((a, b) => {
    const [ownA, productA, layerA] = key(a);
    const [ownB, productB, layerB] = key(b);
    return ownA - ownB || (productA === productB ? layerA - layerB : productA < productB ? -1 : 1);
  });
}

/** What tells how near a code stands to another of its class. */
type Ranked = Pick<Facts, 'product'> & { layer: Layer };
