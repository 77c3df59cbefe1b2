import type { Facts } from './schemas/facts.ts';

/** Whether a class has codes of more than one product. */
export function isShared({ codes }: { codes: readonly Pick<Facts, 'product'>[] }): boolean {
  return codes.some(({ product }) => product !== codes[0]?.product);
}
