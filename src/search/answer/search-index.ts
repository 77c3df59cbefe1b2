import type { SearchFile, SearchProduct, SearchWords } from '../search-file.ts';
import { fold, foldSymbol } from './fold.ts';
import { simplify, tokenise } from './tokenise.ts';

/** A language's file made ready to answer from. */
export function buildIndex(file: SearchFile): SearchIndex {
  const entries = file.codes.map(([product, code, category, title, symbols, cause], id): Entry => {
    const { id: productId = '', name = '', categories = [] } = file.products[product] ?? {};
    const place = `${name} · ${categories[category] ?? ''}`;
    return { id, product: productId, code, title, place, symbols, cause };
  });
  const legacy = new Set(
    file.codes.flatMap(([product, , category], id) =>
      file.products[product]?.legacy.includes(category) ? [id] : [],
    ),
  );
  const symbols = Map.groupBy(
    entries.flatMap((entry) =>
      entry.symbols
        .split(' ')
        .filter(Boolean)
        .map((symbol) => ({ key: foldSymbol(symbol), entry })),
    ),
    ({ key }) => key,
  );
  const ranges = entries.flatMap((entry) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(entry.code) ?? [];
    return from && to ? [{ from: Number(from), to: Number(to), entry }] : [];
  });
  const synonyms = Map.groupBy(
    file.synonyms.map(([typed, term]) => ({ typed: simplify(fold(typed)), term: tokenise(term) })),
    ({ typed }) => typed,
  );
  return {
    words: file.words,
    products: file.products,
    entries,
    legacy,
    ranges,
    symbols: new Map(
      [...symbols].map(([key, named]) => [key, [...new Set(named.map(({ entry }) => entry))]]),
    ),
    synonyms: new Map(
      [...synonyms]
        .map(([typed, rows]): [string, string[][]] => [typed, rows.map(({ term }) => term)])
        .sort(([a], [b]) => b.length - a.length),
    ),
  };
}

/** What `directAnswers` looks things up in. */
export interface SearchIndex {
  words: SearchWords;
  products: SearchProduct[];
  entries: Entry[];
  /** Ids of the entries of a legacy SDK. */
  legacy: Set<number>;
  ranges: { from: number; to: number; entry: Entry }[];
  /** By folded symbol. */
  symbols: Map<string, Entry[]>;
  /** By what is typed, the longest first: the words of each term it may stand for. */
  synonyms: Map<string, string[][]>;
}

/** A code as results show it. */
export interface Entry {
  id: number;
  product: string;
  code: string;
  title: string;
  /** Product and category. */
  place: string;
  symbols: string;
  cause: string;
}
