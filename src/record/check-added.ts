import { fileStart, report } from '../report/report.ts';
import type { KnownProduct } from './check-changes.ts';
import type { ReadChanges } from './read-changes.ts';

/** Reports products whose codes are not as many as their changes have added: for a record in which every row can be read. */
export function checkAdded({ file, rows }: ReadChanges, products: readonly KnownProduct[]): void {
  for (const { product, codes } of products) {
    const told = rows
      .filter(({ entry }) => entry.product === product.id)
      .reduce((sum, { entry }) => sum + entry.added, 0);
    if (told === codes.size) continue;
    const what = `The rows of \`${product.id}\` add up to ${told} codes, and its codes.tsv has ${codes.size}.`;
    report(file, 'untold-codes', fileStart, what);
  }
}
