import type { SearchOptions, SearchResult } from 'minisearch';
import { tokenise } from '../text/tokenise.ts';
import { GrowingIndex } from './growing-index.ts';
import { namesIndexOf, type NamesIndex } from './names-index.ts';
import { rootOf } from './root-of.ts';
import { termOf } from './term-of.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

const indexes = new WeakMap<SearchIndex, WordIndex>();

/** The words of a language's codes, indexed when a query first asks for words: 900 codes take some 300 ms. */
export function wordIndexOf(index: SearchIndex): WordIndex {
  const words = indexes.get(index) ?? new WordIndex(index);
  indexes.set(index, words);
  return words;
}

/** Finds the codes that hold a word: itself, else words that begin with it, else words spelled like it. */
export class WordIndex {
  readonly #names: NamesIndex;
  readonly #texts: GrowingIndex<Texts>;
  readonly #hits = new Map<string, Hits>();
  /** By an entry's id, how many times as long as the mean its cause is. */
  readonly #lengths: ReadonlyMap<number, number>;

  constructor({ codes, texts }: SearchIndex) {
    this.#names = namesIndexOf(codes);
    const known = codes.entries.flatMap(({ id, product, code }) => {
      const [cause, ...queries] = texts[product]?.[code] ?? [];
      return cause ? [{ id, cause, query: queries.join('\n') }] : [];
    });
    const mean = known.reduce((sum, { cause }) => sum + cause.length, 0) / known.length;
    this.#lengths = new Map(known.map(({ id, cause }) => [id, cause.length / mean]));
    this.#texts = new GrowingIndex(known, {
      fields: textFields,
      // How often a text holds a word says nothing here, and each time would cost.
      tokenize: (text) => [...new Set(tokenise(text))],
      processTerm: termOf,
    });
  }

  /** Indexes some more of the codes, ahead of the first question, which indexes all; returns how many are left. */
  grow(count: number): number {
    return this.#names.grow(count) + this.#texts.grow(count);
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** Whether any text holds exactly this word. */
  stands(word: string): boolean {
    return this.#search(word, {}).length > 0;
  }

  /** Where a word stands, and how well it fits there. */
  hits(word: string): Hits {
    const hits = this.#hits.get(word) ?? this.#lookUp(word);
    this.#hits.set(word, hits);
    return hits;
  }

  /** The ids of the entries with a symbol that is this one mistyped; given as its `typedKey`. */
  spelledLike(symbol: string): number[] {
    return this.#names
      .search(symbol, { fields: ['whole'], tokenize: asOneWord, fuzzy: slips(symbol) })
      .map(({ id }) => Number(id));
  }

  #lookUp(word: string): Hits {
    const isLatin = /^[a-z]+$/.test(word);
    // One letter begins too many words; one character of another script may be a word.
    const prefix = isLatin ? word.length > 2 : word.length === 1 && /\P{ASCII}/u.test(word);
    const begun = this.#search(word, { prefix });
    const isSpelled = isLatin || /^[ァ-ー]+$/.test(word);
    const isMistyped = begun.length === 0 && isSpelled && word.length > 3;
    const own = termOf(word);
    const factorOf = (term: string) =>
      isMistyped ? weights.mistyped : term === own ? 1 : weights.beginningOfWord;
    const hits = new Map<number, { quality: number; inTitle: boolean }>();
    for (const { id, match } of isMistyped ? this.#search(word, { fuzzy: slips(word) }) : begun) {
      const known = hits.get(id) ?? { quality: 0, inTitle: false };
      const fits = Object.entries(match).flatMap(([term, fields]) =>
        fields.map((field) => factorOf(term) * this.#fit(field, id)),
      );
      hits.set(id, {
        quality: Math.max(known.quality, ...fits),
        inTitle: known.inTitle || Object.values(match).some((fields) => fields.includes('title')),
      });
    }
    return hits;
  }

  #search(word: string, how: SearchOptions): SearchResult[] {
    const options = { ...how, tokenize: asOneWord, processTerm: termOf };
    const inNames = this.#names.search(word, { ...options, fields: wordFields });
    return [...inNames, ...this.#texts.search(word, options)];
  }

  /** How well a word fits an entry in one of whose fields it stands: the longer a cause, the less it says. */
  #fit(field: string, id: number): number {
    const longer = field === 'cause' ? Math.max(0, (this.#lengths.get(id) ?? 0) - 1) : 0;
    return weights.fields[field as Field] / (1 + weights.lengthOfCause * longer);
  }
}

const textFields = ['cause', 'query'];

const wordFields = Object.keys(weights.fields).filter((field) => !textFields.includes(field));

/** What is asked for is one word already. */
function asOneWord(text: string): string[] {
  return [text];
}

/** How many letters of a word may be missing, added or replaced; swapping two replaces two. */
function slips(word: string): number {
  return rootOf(word).length > 6 ? 2 : 1;
}

/** By an entry's id: how well a word fits it, up to 1, and whether its title holds the word. */
export type Hits = ReadonlyMap<number, { quality: number; inTitle: boolean }>;

type Field = keyof typeof weights.fields;

interface Texts {
  id: number;
  cause: string;
  /** All of them, a line each. */
  query: string;
}
