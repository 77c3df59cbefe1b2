/**
 * The parts of a product's number space that hold codes, in the order of numbers: hundreds, because that is how vendors
 * hand numbers out, and hundreds side by side that hold the same categories as one. What lies between them is empty.
 */
export function numberBlocks<T extends Numbered>(codes: readonly T[]): NumberBlock<T>[] {
  const blocks: NumberBlock<T>[] = [];
  for (const hundred of hundredsOf(codes)) {
    const last = blocks.at(-1);
    const isBeside = last && last.to + 1 === hundred.from && hundred.from !== 0;
    if (isBeside && sameCategories(last, hundred)) {
      last.to = hundred.to;
      last.codes.push(...hundred.codes);
    } else blocks.push(hundred);
  }
  return blocks;
}

/** Where a code begins and ends: `"6206" → [6206, 6206]`, `"120001-130000" → [120001, 130000]`. */
export function spanOf(code: string): [from: number, to: number] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(code) ?? [];
  return from && to ? [Number(from), Number(to)] : [Number(code), Number(code)];
}

/** The hundreds that hold codes; a range that reaches over several makes them one. */
function hundredsOf<T extends Numbered>(codes: readonly T[]): NumberBlock<T>[] {
  const blocks: NumberBlock<T>[] = [];
  const spans = codes.map((code) => ({ code, span: spanOf(code.code) }));
  for (const { code, span } of spans.sort((a, b) => a.span[0] - b.span[0])) {
    const last = blocks.at(-1);
    const [from] = hundredOf(span[0]);
    const [, to] = hundredOf(span[1]);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.codes.push(code);
    } else blocks.push({ from, to, codes: [code] });
  }
  return blocks;
}

/** `6206 → [6200, 6299]`, `-202 → [-299, -200]`; the numbers around 0 go with it: `-1 → [-99, -1]`, `0 → [0, 99]`. */
function hundredOf(number: number): [from: number, to: number] {
  const start = Math.floor(Math.abs(number) / 100) * 100;
  return number < 0 ? [-start - 99, -Math.max(start, 1)] : [start, start + 99];
}

function sameCategories(a: NumberBlock<Numbered>, b: NumberBlock<Numbered>): boolean {
  const of = ({ codes }: NumberBlock<Numbered>) => new Set(codes.map(({ category }) => category));
  return of(a).symmetricDifference(of(b)).size === 0;
}

/** A code by what decides its block. */
export interface Numbered {
  code: string;
  category: string;
}

/** Numbers side by side that hold codes, with these codes in their order. */
export interface NumberBlock<T> {
  from: number;
  to: number;
  codes: T[];
}
