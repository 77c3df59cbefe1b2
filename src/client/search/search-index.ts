import MiniSearch from 'minisearch';
import type { SearchFile, SearchProduct, SearchWords } from '../../search-file.ts';
import { fold, foldSymbol } from './fold.ts';
import { tokenise } from './tokenise.ts';

/** A language's file made ready to answer from: 574 codes take about 20 ms. */
export function buildIndex(file: SearchFile): SearchIndex {
  const entries = file.codes.map(([product, code, category, title, symbols], id): Entry => {
    const { id: productId = '', name = '', categories = [] } = file.products[product] ?? {};
    return { id, product: productId, code, title, place: `${name} · ${categories[category] ?? ''}`, symbols };
  });
  const text = new MiniSearch<Entry>({ fields: ['title', 'symbols'], tokenize: tokenise, processTerm: (term) => term });
  text.addAll(entries);
  const symbols = Map.groupBy(
    entries.flatMap((entry) => entry.symbols.split(' ').map((symbol) => ({ key: foldSymbol(symbol), entry }))),
    ({ key }) => key,
  );
  const ranges = entries.flatMap((entry) => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(entry.code) ?? [];
    return from && to ? [{ from: Number(from), to: Number(to), entry }] : [];
  });
  return {
    words: file.words,
    products: file.products,
    entries,
    text,
    ranges,
    symbols: new Map([...symbols].map(([key, named]) => [key, [...new Set(named.map(({ entry }) => entry))]])),
    synonyms: file.synonyms.map(([typed, term]) => [fold(typed), term]),
  };
}

/** What `directAnswers` looks things up in. */
export interface SearchIndex {
  words: SearchWords;
  products: SearchProduct[];
  entries: Entry[];
  text: MiniSearch<Entry>;
  ranges: { from: number; to: number; entry: Entry }[];
  /** By folded symbol. */
  symbols: Map<string, Entry[]>;
  synonyms: [typed: string, term: string][];
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
