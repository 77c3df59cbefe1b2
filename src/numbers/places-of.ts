import type { BlockInFile, BlocksOfProduct } from './blocks-file.ts';
import { numberPlace, type NumberPlace } from './number-place.ts';

/**
 * Where a number lies in each product that it may be of: those that have a block with it; where none has, those that
 * have codes below and above it; else the one whose codes come nearest.
 */
export function placesOf(number: number, products: readonly BlocksOfProduct[]): PlaceInProduct[] {
  const places = products.map((product) => ({ product, ...numberPlace(number, product.blocks) }));
  const inBlock = places.filter(({ block }) => block);
  if (inBlock.length > 0) return inBlock;
  const between = places.filter(({ before, after }) => before && after);
  if (between.length > 0) return between;
  const distance = ({ before, after }: PlaceInProduct) =>
    Math.min(number - (before?.to ?? -Infinity), (after?.from ?? Infinity) - number);
  return places.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** A product, and where in its number space a number lies. */
export interface PlaceInProduct extends NumberPlace<BlockInFile> {
  product: BlocksOfProduct;
}
