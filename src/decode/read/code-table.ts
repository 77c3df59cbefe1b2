import type { SearchProduct } from '../../search/search-file.ts';
import type { LoggedProduct } from './closest-product.ts';
import type { CodeEntry } from './found.ts';
import { logPattern } from './log-pattern.ts';
import { symbolKeys } from './symbol-keys.ts';

/** A language's search file as the scanner asks it: by number, by symbol, by neighbourhood. */
export function codeTable({ products, codes }: CodeFile): CodeTable {
  const numbers = new Map<string, CodeEntry[]>();
  const symbols = new Map<string, CodeEntry[]>();
  const ranges: Range[] = [];
  const order: Numbered[] = [];
  for (const [product, code, category, title, names] of codes) {
    const { id = '', name = '', categories = [] } = products[product] ?? {};
    const entry = {
      product: id,
      code,
      title,
      productName: name,
      category: categories[category] ?? '',
    };
    push(numbers, code, entry);
    for (const key of new Set(names.split(' ').filter(Boolean).flatMap(symbolKeys)))
      push(symbols, key, entry);
    const [, from, to] = /^(\d+)-(\d+)$/.exec(code) ?? [];
    if (from && to) ranges.push({ from: Number(from), to: Number(to), entry });
    order.push({ number: Number(from ?? code), entry });
  }
  order.sort((a, b) => a.number - b.number);
  return {
    products: products.map(({ id, logWords }) => ({ id, pattern: logPattern(id, logWords) })),
    byNumber: (text) => numbers.get(text) ?? inRanges(ranges, text),
    isListed: (text) => numbers.has(text),
    bySymbol: (key) => symbols.get(key) ?? [],
    neighbours: (text) => neighbours(order, Number(text)),
  };
}

/** Of a search file, what the scanner asks. */
export interface CodeFile {
  products: Pick<SearchProduct, 'id' | 'name' | 'categories' | 'logWords'>[];
  codes: CodeFields[];
}

/** A code's product, number, category, title and symbols; what else the file says of it, the scanner leaves. */
export type CodeFields = [
  product: number,
  code: string,
  category: number,
  title: string,
  symbols: string,
  ...rest: unknown[],
];

/** What the scanner knows of codes. */
export interface CodeTable {
  /** The products, and what in a log speaks of each. */
  products: LoggedProduct[];
  /** `"6206"`, `"-10001"`, `"125000"` (in a range), `"120001-130000"` → what they can be. */
  byNumber(text: string): CodeEntry[];
  /** Whether a number is a code itself, and not only in a range. */
  isListed(text: string): boolean;
  /** By one of a symbol's keys. */
  bySymbol(key: string): CodeEntry[];
  /** The codes next to a number in the product that comes closest to it. */
  neighbours(text: string): CodeEntry[];
}

function push(map: Map<string, CodeEntry[]>, key: string, entry: CodeEntry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function inRanges(ranges: Range[], text: string): CodeEntry[] {
  const number = Number(text);
  return ranges.filter(({ from, to }) => from <= number && number <= to).map(({ entry }) => entry);
}

/** A number far from every code has no neighbours, nor has one across zero. */
function neighbours(order: Numbered[], number: number): CodeEntry[] {
  const near = order.filter(
    (other) =>
      other.number * number > 0 &&
      Math.abs(other.number - number) <= Math.max(1000, Math.abs(number) / 5),
  );
  const distance = (other: Numbered) => Math.abs(other.number - number);
  const closest = near.reduce<Numbered | undefined>(
    (best, other) => (best && distance(best) <= distance(other) ? best : other),
    undefined,
  );
  const own = near.filter(({ entry }) => entry.product === closest?.entry.product);
  const below = own.filter((other) => other.number < number).at(-1);
  const above = own.find((other) => other.number > number);
  return [below, above].flatMap((other) => (other ? [other.entry] : []));
}

interface Range {
  from: number;
  to: number;
  entry: CodeEntry;
}

interface Numbered {
  number: number;
  entry: CodeEntry;
}
