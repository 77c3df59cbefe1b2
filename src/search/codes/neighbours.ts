import type { CodeEntry, CodeIndex } from './code-index.ts';

/** The codes next to one that is not known, below and above, in the product that comes closest; none from far away. */
export function neighbours(code: string, known: CodeIndex): CodeEntry[] {
  const number = Number(code);
  const reach = Math.max(1000, Math.abs(number) / 5);
  // Success is nobody's neighbour.
  const near = known.around(number, reach).filter((other) => other.number !== 0);
  const own = near.filter(({ entry }) => entry.product === near[0]?.entry.product);
  const below = own.find((other) => other.number < number);
  const above = own.find((other) => other.number > number);
  return [below, above].flatMap((other) => (other ? [other.entry] : []));
}
