import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { typedKey } from '../codes/symbol-keys.ts';
import { tokenise } from '../text/tokenise.ts';
import { GrowingIndex } from './growing-index.ts';
import { partTitle } from './part-title.ts';
import { termOf } from './term-of.ts';

const indexes = new WeakMap<CodeIndex, NamesIndex>();

/** The words of what codes are called by, indexed once, with their causes or without. */
export function namesIndexOf(codes: CodeIndex): NamesIndex {
  const names = indexes.get(codes) ?? new NamesIndex(codes.entries);
  indexes.set(codes, names);
  return names;
}

/** Titles, symbols and places of codes by their words, and symbols as a whole. */
export class NamesIndex extends GrowingIndex<CodeEntry> {
  readonly #titleWords: Set<string>;

  constructor(entries: readonly CodeEntry[]) {
    const titleWords = new Set<string>();
    super(entries, {
      fields: ['title', 'aside', 'symbols', 'place', 'product', 'whole'],
      // A symbol is looked up by the words in it, and as a whole.
      extractField: (entry, field) => {
        if (field === 'whole') return entry.symbols;
        if (field === 'title' || field === 'aside') return partTitle(entry.title)[field];
        return entry[field as 'id' | 'symbols' | 'place' | 'product'];
      },
      tokenize: (text, field) => {
        if (field === 'whole') return text.split(' ').map(typedKey);
        const words = tokenise(text);
        if (field === 'title' || field === 'aside') words.forEach((word) => titleWords.add(word));
        return words;
      },
      processTerm: (term, field) => (field === 'whole' ? term : termOf(term)),
    });
    this.#titleWords = titleWords;
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    this.grow(Infinity);
    return this.#titleWords.has(word);
  }
}
