import type { CodeEntry, CodeIndex } from '../codes/code-index.ts';
import { tokenise } from '../text/tokenise.ts';
import { partTitle } from './part-title.ts';
import { rootOf } from '../text/root-of.ts';
import { Vocabulary, type Placed } from './vocabulary.ts';

const indexes = new WeakMap<CodeIndex, NamesIndex>();

/** The words of what codes are called by, indexed once, with their causes or without. */
export function namesIndexOf(codes: CodeIndex): NamesIndex {
  const names = indexes.get(codes) ?? new NamesIndex(codes.entries);
  indexes.set(codes, names);
  return names;
}

/** Titles, symbols and places of codes by their words. */
export class NamesIndex extends Vocabulary<NameField> {
  readonly #titles: Titles;

  constructor(entries: readonly CodeEntry[]) {
    const titles: Titles = { words: new Set(), shapes: new Map() };
    super(wordsOf(entries, titles));
    this.#titles = titles;
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    this.grow(Infinity);
    return this.#titles.words.has(word);
  }

  /** How long an entry's title is. */
  titleOf(id: number): TitleShape {
    this.grow(Infinity);
    return this.#titles.shapes.get(id) ?? { length: 0, hasAside: false };
  }
}

function* wordsOf(entries: readonly CodeEntry[], titles: Titles): Generator<Placed<NameField>> {
  for (const { id, title: whole, symbols, productName, category, product } of entries) {
    const { title, aside } = partTitle(whole);
    for (const word of tokenise(`${title}\n${aside}`)) titles.words.add(word);
    titles.shapes.set(id, { length: tokenise(title).length, hasAside: aside !== '' });
    const place = `${productName} ${category}`;
    const texts = { title, aside, symbols, place, product };
    for (const field of Object.keys(texts) as NameField[]) {
      for (const word of new Set(tokenise(texts[field]).map(rootOf))) yield [word, field, id];
    }
  }
}

/** All words of titles, and by an entry's id how long its own is. */
interface Titles {
  words: Set<string>;
  shapes: Map<number, TitleShape>;
}

/** How many words a title has, and whether it says more in brackets. */
export interface TitleShape {
  length: number;
  hasAside: boolean;
}

type NameField = 'title' | 'aside' | 'symbols' | 'place' | 'product';
