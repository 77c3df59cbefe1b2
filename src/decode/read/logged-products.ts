import type { CodeIndex } from '../../search/codes/code-index.ts';
import type { LoggedProduct } from './closest-product.ts';
import { logPattern } from './log-pattern.ts';

/** What in a log speaks of each product of an index. */
export function loggedProducts(known: CodeIndex): readonly LoggedProduct[] {
  const products =
    made.get(known) ??
    known.products.map(({ id, logWords }) => ({ id, pattern: logPattern(id, logWords) }));
  made.set(known, products);
  return products;
}

/** Whether a text speaks of any of them: `"V2TIMManager login" → true`. */
export function namesProduct(text: string, known: CodeIndex): boolean {
  return loggedProducts(known).some(({ pattern }) => text.search(pattern) >= 0);
}

const made = new WeakMap<CodeIndex, readonly LoggedProduct[]>();
