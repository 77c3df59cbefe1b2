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
  readonly #titleWords: Set<string>;

  constructor(entries: readonly CodeEntry[]) {
    const titleWords = new Set<string>();
    super(wordsOf(entries, titleWords));
    this.#titleWords = titleWords;
  }

  /** Whether a title holds exactly this word. */
  has(word: string): boolean {
    this.grow(Infinity);
    return this.#titleWords.has(word);
  }
}

function* wordsOf(
  entries: readonly CodeEntry[],
  titleWords: Set<string>,
): Generator<Placed<NameField>> {
  for (const { id, title: whole, symbols, place, product } of entries) {
    const { title, aside } = partTitle(whole);
    for (const word of tokenise(`${title}\n${aside}`)) titleWords.add(word);
    const texts = { title, aside, symbols, place, product };
    for (const field of Object.keys(texts) as NameField[]) {
      for (const word of new Set(tokenise(texts[field]).map(rootOf))) yield [word, field, id];
    }
  }
}

type NameField = 'title' | 'aside' | 'symbols' | 'place' | 'product';
