import type { SearchFile, SearchProduct } from '../search-file.ts';
import { loggedKeys, typedKey, wordKeys } from './symbol-keys.ts';

/** A language's codes by what names them: search, the log decoder and the 404 page look them up here. */
export class CodeIndex {
  /** In the order of the file, each at the place that its id says. */
  readonly entries: readonly CodeEntry[];
  readonly products: readonly SearchProduct[];
  readonly #codes: ReadonlyMap<string, CodeEntry[]>;
  readonly #ranges: readonly Range[];
  #typed: ReadonlyMap<string, CodeEntry[]> | undefined;
  #logged: ReadonlyMap<string, CodeEntry[]> | undefined;

  constructor({ products, codes, layers, words }: IndexedFile) {
    this.products = products;
    this.entries = codes.map(([at, code, place, title, symbols], id): CodeEntry => {
      const { id: product = '', name: productName = '', categories = [] } = products[at] ?? {};
      const layer = layers?.[at]?.[place];
      const layerName = layer && words?.[`layer.${layer}`];
      const category = categories[place] ?? '';
      const side = [productName, ...(layerName ? [layerName] : [])];
      return { id, product, productName, side, category, code, title, symbols };
    });
    this.#codes = Map.groupBy(this.entries, ({ code }) => code);
    this.#ranges = this.entries.flatMap((entry) => {
      const [, from, to] = /^(\d+)-(\d+)$/.exec(entry.code) ?? [];
      return from && to ? [{ from: Number(from), to: Number(to), entry }] : [];
    });
  }

  /** What a number or range is as it stands: `"6206"`, `"-10001"`, `"120001-130000"`. */
  exactly(text: string): readonly CodeEntry[] {
    return this.#codes.get(text) ?? [];
  }

  /** The ranges that a number lies in: `"125000"` in `120001-130000`. */
  inRanges(text: string): readonly CodeEntry[] {
    const number = Number(text);
    return this.#ranges
      .filter(({ from, to }) => from <= number && number <= to)
      .map(({ entry }) => entry);
  }

  /** What a number is: itself, else the ranges it lies in. */
  byNumber(text: string): readonly CodeEntry[] {
    return this.#codes.get(text) ?? this.inRanges(text);
  }

  /** By a symbol's `typedKey`. */
  bySymbol(key: string): readonly CodeEntry[] {
    return this.#typedKeys.get(key) ?? [];
  }

  /** The `typedKey` of every symbol that holds a part of one. */
  keysWith(part: string): string[] {
    return [...this.#typedKeys.keys()].filter((key) => key.includes(part));
  }

  /** By a word of a log, which must be a whole symbol: `"BaseConstants.ERR_USER_SIG_EXPIRED"`. */
  byWord(word: string): readonly CodeEntry[] {
    this.#logged ??= bySymbolKeys(this.entries, loggedKeys);
    for (const key of wordKeys(word)) {
      const entries = this.#logged.get(key);
      if (entries) return entries;
    }
    return [];
  }

  /** The codes of a number's sign within some reach of it, nearest first; a range stands where it begins. */
  around(number: number, reach = Infinity): NearCode[] {
    return this.entries
      .map((entry) => {
        const place = Number.parseInt(entry.code, 10);
        return { entry, number: place, distance: Math.abs(place - number) };
      })
      .filter((near) => near.number < 0 === number < 0 && near.distance <= reach)
      .sort((a, b) => a.distance - b.distance);
  }

  get #typedKeys(): ReadonlyMap<string, CodeEntry[]> {
    return (this.#typed ??= bySymbolKeys(this.entries, (symbol) => [typedKey(symbol)]));
  }
}

function bySymbolKeys(
  entries: readonly CodeEntry[],
  keysOf: (symbol: string) => string[],
): Map<string, CodeEntry[]> {
  const found = new Map<string, CodeEntry[]>();
  for (const entry of entries) {
    const symbols = entry.symbols.split(' ').filter(Boolean);
    for (const key of new Set(symbols.flatMap(keysOf)))
      found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

/** A code in the words of one language. */
export interface CodeEntry {
  id: number;
  /** The product's id, as addresses have it. */
  product: string;
  productName: string;
  /** As addresses have it: for a number in a range, the range. */
  code: string;
  title: string;
  /** The names of its product and of its layer, if that is known. */
  side: readonly string[];
  category: string;
  /** The SDKs' own names, parted by spaces. */
  symbols: string;
}

/** A code near a number, and how far from it. */
export interface NearCode {
  entry: CodeEntry;
  number: number;
  distance: number;
}

/** Of a language's file, what this is made of; without layers, places do not name them. */
type IndexedFile = Pick<SearchFile, 'products' | 'codes'> &
  Partial<Pick<SearchFile, 'layers' | 'words'>>;

interface Range {
  from: number;
  to: number;
  entry: CodeEntry;
}
