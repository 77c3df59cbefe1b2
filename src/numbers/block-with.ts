/** The block that holds a number, if one does. */
export function blockWith<B extends Span>(number: number, blocks: readonly B[]): B | undefined {
  return blocks.find(({ from, to }) => from <= number && number <= to);
}

interface Span {
  from: number;
  to: number;
}
