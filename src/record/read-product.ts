import type { VFile } from 'vfile';
import { checkLines } from './check-characters.ts';
import { productIssues } from './product-issues.ts';
import { readYaml } from './read-yaml.ts';
import { productSchema, type Product } from './schemas/product.ts';

/** A product's description out of its `product.yaml`, or null where it cannot be used. */
export function readProduct(file: VFile): Product | null {
  if (file.value === undefined) return null;
  checkLines(file);
  return readYaml(file, { text: String(file) }, productSchema, productIssues);
}
