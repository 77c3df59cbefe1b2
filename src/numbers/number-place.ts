/** Where a number lies among blocks, which stand in the order of numbers: in one, else between two or beyond the ends. */
export function numberPlace<B extends Span>(number: number, blocks: readonly B[]): NumberPlace<B> {
  return {
    block: blocks.find(({ from, to }) => from <= number && number <= to) ?? null,
    before: blocks.findLast(({ to }) => to < number) ?? null,
    after: blocks.find(({ from }) => from > number) ?? null,
  };
}

/** The block that holds a number, and the blocks before and behind it. */
export interface NumberPlace<B> {
  block: B | null;
  before: B | null;
  after: B | null;
}

interface Span {
  from: number;
  to: number;
}
