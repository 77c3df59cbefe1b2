import { report } from '../report/report.ts';
import type { ReadChanges } from './read-changes.ts';
import type { KnownCodes } from './read-codes.ts';
import { codeIdSchema } from './schemas/code-id.ts';
import type { ProductWithId } from './schemas/product.ts';

/** Reports changes of what is no product's folder, and categories and codes that the product does not have. */
export function checkChanges(
  { file, rows }: ReadChanges,
  folders: readonly string[],
  products: readonly KnownProduct[],
): void {
  for (const { entry, cells } of rows) {
    const { product: id, about } = entry;
    if (id !== null && !folders.includes(id))
      report(file, 'unknown-product', cells.product.place, `\`${id}\` is no product.`);
    const known = products.find(({ product }) => product.id === id);
    for (const page of known ? about.filter((each) => !hasPage(known, each)) : []) {
      const isCode = codeIdSchema.safeParse(page).success;
      const what = `\`${page}\` is no ${isCode ? 'code' : 'category'} of \`${id}\`.`;
      report(file, isCode ? 'unknown-code' : 'unknown-category', cells.about.place, what);
    }
  }
}

function hasPage({ product, codes }: KnownProduct, id: string): boolean {
  return codes.has(id) || product.categories.some((category) => category.id === id);
}

/** A product, and the codes that its `codes.tsv` has. */
export interface KnownProduct extends Pick<KnownCodes, 'codes'> {
  product: ProductWithId;
}
