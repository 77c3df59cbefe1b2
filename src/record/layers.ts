import type { Category, Layer } from './schemas/product.ts';

/** The layers that a product's categories belong to, in the order of their first category. */
export function layersOf({
  categories,
}: {
  categories: readonly Pick<Category, 'layer'>[];
}): Layer[] {
  return [...new Set(categories.map(({ layer }) => layer))];
}
