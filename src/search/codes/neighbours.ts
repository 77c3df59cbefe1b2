import { blockWith } from '../../numbers/block-with.ts';
import { numberBlocks, spanOf } from '../../numbers/number-blocks.ts';
import type { CodeEntry, CodeIndex } from './code-index.ts';

/**
 * The codes next to one that is not known, below and above, in the product that comes closest: none of another block,
 * as those say nothing of the number.
 */
export function neighbours(code: string, known: CodeIndex): CodeEntry[] {
  const number = Number(code);
  const [nearest] = known.around(number);
  const own = known.entries.filter(({ product }) => product === nearest?.entry.product);
  const { codes = [] } = blockWith(number, numberBlocks(own)) ?? {};
  // Success is nobody's neighbour.
  const near = codes.filter((other) => Number(other.code) !== 0);
  const below = near.findLast((other) => spanOf(other.code)[0] < number);
  const above = near.find((other) => spanOf(other.code)[0] > number);
  return [below, above].flatMap((entry) => entry ?? []);
}
