import type { SearchFile, SearchProduct, SearchWords } from '../../search-file.ts';
import { fold, foldSymbol } from './fold.ts';
import { simplify, tokenise } from './tokenise.ts';

/** A language's file made ready to answer from: 574 codes take about 20 ms. */
export function buildIndex(file: SearchFile): SearchIndex {
  const entries = file.codes.map(([product, code, category, title, symbols], id): Entry => {
    const { id: productId = '', name = '', categories = [] } = file.products[product] ?? {};
    const place = `${name} · ${categories[category] ?? ''}`;
    return { id, product: productId, code, title, place, symbols };
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
    postings: postingsOf(entries),
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

/** Which codes hold each word, and where: what stands in the title counts most. */
function postingsOf(entries: readonly Entry[]): Map<string, Map<number, number>> {
  const postings = new Map<string, Map<number, number>>();
  for (const { id, title, symbols, place, product } of entries) {
    for (const [text, weight] of [
      [title, inTitle],
      [symbols, 0.55],
      [`${place} ${product}`, 0.35],
    ] as const) {
      for (const token of tokenise(text)) {
        const posting = postings.get(token) ?? new Map<number, number>();
        posting.set(id, Math.max(posting.get(id) ?? 0, weight));
        postings.set(token, posting);
      }
    }
  }
  return postings;
}

/** What a word in a title weighs; elsewhere it weighs less. */
export const inTitle = 1;

/** What `directAnswers` looks things up in. */
export interface SearchIndex {
  words: SearchWords;
  products: SearchProduct[];
  entries: Entry[];
  /** Ids of the entries of a legacy SDK. */
  legacy: Set<number>;
  /** By word: the ids of the entries that hold it, and what it weighs there. */
  postings: Map<string, Map<number, number>>;
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
}
