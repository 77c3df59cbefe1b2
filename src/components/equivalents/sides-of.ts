import { products, type Code, type ProductPages } from '../../content.ts';

/** Where a class's codes come from: for each product the codes that its SDKs report, and those that its servers return. */
export function sidesOf(codes: readonly Code[]): Side[] {
  return products.flatMap((product) => {
    const own = codes.filter((code) => code.product === product.id);
    return (['client', 'server'] as const).flatMap((side) => {
      const found = own.filter(({ layer }) => (layer === 'server') === (side === 'server'));
      return found.length > 0 ? [{ product, side, codes: found }] : [];
    });
  });
}

/** The codes of a class that one side of a product gives. */
export interface Side {
  product: ProductPages;
  side: 'client' | 'server';
  codes: Code[];
}
