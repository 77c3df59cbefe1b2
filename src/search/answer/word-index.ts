import MiniSearch from 'minisearch';
import type { CodeEntry } from '../codes/code-index.ts';
import { typedKey } from '../codes/symbol-keys.ts';
import { tokenise } from '../text/tokenise.ts';
import { partTitle } from './part-title.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

const indexes = new WeakMap<SearchIndex, WordIndex>();

/** The words of a language's codes, indexed when a query first asks for words: 900 codes take some 300 ms. */
export function wordIndexOf(index: SearchIndex): WordIndex {
  const words = indexes.get(index) ?? new WordIndex(index.codes.entries);
  indexes.set(index, words);
  return words;
}

/** Finds the codes that hold a word: itself, else words that begin with it, else words spelled like it. */
export class WordIndex {
  readonly #known = new Set<string>();
  readonly #search: MiniSearch<CodeEntry>;
  readonly #hits = new Map<string, Hits>();
  /** By an entry's id, how many times as long as the mean its cause is. */
  readonly #lengths: readonly number[];
  /** The entries that are not indexed yet. */
  readonly #left: CodeEntry[];

  constructor(entries: readonly CodeEntry[]) {
    this.#left = [...entries];
    const causes = entries.map(({ cause }) => cause.length);
    const mean = causes.reduce((sum, length) => sum + length, 0) / causes.filter(Boolean).length;
    this.#lengths = causes.map((length) => length / mean);
    this.#search = new MiniSearch<CodeEntry>({
      fields: [...wordFields, 'whole'],
      // A symbol is looked up by the words in it, and as a whole.
      extractField: (entry, field) => {
        if (field === 'whole') return entry.symbols;
        if (field === 'title' || field === 'aside') return partTitle(entry.title)[field];
        return entry[field as Exclude<Field, 'aside'>];
      },
      tokenize: (text, field) =>
        field === 'whole' ? text.split(' ').map(typedKey) : tokenise(text),
      processTerm: (term, field) => (field === 'whole' ? term : rootOf(term)),
    });
  }

  /** Indexes some more of the entries, ahead of the first question, which indexes all; returns how many are left. */
  grow(count: number): number {
    const more = this.#left.splice(0, count);
    this.#search.addAll(more);
    for (const { title } of more) tokenise(title).forEach((word) => this.#known.add(word));
    return this.#left.length;
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    this.grow(Infinity);
    return this.#known.has(word);
  }

  /** Where a word stands, and how well it fits there. */
  hits(word: string): Hits {
    this.grow(Infinity);
    const hits = this.#hits.get(word) ?? this.#lookUp(word);
    this.#hits.set(word, hits);
    return hits;
  }

  /** The ids of the entries with a symbol that is this one mistyped; given as its `typedKey`. */
  spelledLike(symbol: string): number[] {
    this.grow(Infinity);
    return this.#search
      .search(symbol, { fields: ['whole'], tokenize: asOneWord, fuzzy: slips(symbol) })
      .map(({ id }) => Number(id));
  }

  #lookUp(word: string): Hits {
    const isLatin = /^[a-z]+$/.test(word);
    const options = { fields: wordFields, tokenize: asOneWord, processTerm: rootOf };
    // One letter begins too many words; one character of another script may be a word.
    const prefix = isLatin ? word.length > 2 : word.length === 1 && /\P{ASCII}/u.test(word);
    const begun = this.#search.search(word, { ...options, prefix });
    const isMistyped = begun.length === 0 && isLatin && word.length > 3;
    const results = isMistyped
      ? this.#search.search(word, { ...options, fuzzy: slips(word) })
      : begun;
    const root = rootOf(word);
    return new Map(
      results.map(({ id, match }) => {
        const fits = Object.entries(match).map(([term, fields]) => {
          const factor = isMistyped
            ? weights.mistyped
            : term === root
              ? 1
              : weights.beginningOfWord;
          return factor * Math.max(...fields.map((field) => this.#fit(field, Number(id))));
        });
        const inTitle = Object.values(match).some((fields) => fields.includes('title'));
        return [Number(id), { quality: Math.max(...fits), inTitle }];
      }),
    );
  }

  /** How well a word fits an entry in one of whose fields it stands: the longer a cause, the less it says. */
  #fit(field: string, id: number): number {
    const longer = field === 'cause' ? Math.max(0, (this.#lengths[id] ?? 0) - 1) : 0;
    return weights.fields[field as Field] / (1 + weights.lengthOfCause * longer);
  }
}

const wordFields = Object.keys(weights.fields);

/** What is asked for is one word already. */
function asOneWord(text: string): string[] {
  return [text];
}

/** How many letters of a word may be missing, added or replaced; swapping two replaces two. */
function slips(word: string): number {
  return rootOf(word).length > 6 ? 2 : 1;
}

/** `"expired", "expires", "expiration" → "expir"` */
function rootOf(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? word.replace(/(?:ations?|ions?|ings?|ed|es|s|e)$/, '') : word;
}

/** By an entry's id: how well a word fits it, up to 1, and whether its title holds the word. */
export type Hits = ReadonlyMap<number, { quality: number; inTitle: boolean }>;

type Field = keyof typeof weights.fields;
