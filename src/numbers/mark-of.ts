import { spanOf } from './number-blocks.ts';

/** The path of a code's mark in a picture of its block, a unit a number: `("6206", 6200) → "M6.5 0v10"`. */
export function markOf(code: string, start: number): string {
  const [from, to] = spanOf(code);
  const at = from - start + 0.5;
  return from === to ? `M${at} 0v10` : `M${at} 0v10M${at} 5H${to - start + 0.5}`;
}
