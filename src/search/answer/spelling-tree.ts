import SearchableMap from 'minisearch/SearchableMap';

/** Finds words by a spelling that is nearly theirs, in MiniSearch's tree. */
export class SpellingTree {
  readonly #words = new SearchableMap<string>();

  /** Of words, and what each is found as. */
  constructor(words: Iterable<readonly [word: string, as: string]>) {
    for (const [word, as] of words) this.#words.set(word, as);
  }

  /**
   * What those are found as that are spelled most like what was typed: a letter missing, added, replaced or swapped with
   * the next, or two in a long word, unless another number is said to be the most.
   */
  near(typed: string, most = typed.length > 6 ? 2 : 1): string[] {
    const found = [...this.#words.fuzzyGet(typed, most).values()];
    const swapped = swapsOf(typed).flatMap((word): [string, number][] => {
      const as = this.#words.get(word);
      return as === undefined ? [] : [[as, 1]];
    });
    const all = [...found, ...swapped];
    const least = Math.min(...all.map(([, slips]) => slips));
    return [...new Set(all.flatMap(([as, slips]) => (slips === least ? [as] : [])))];
  }
}

/** `"exsit" → ["xesit", "esxit", "exist", "exsti"]` */
function swapsOf(word: string): string[] {
  return [...word]
    .slice(1)
    .map((letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`);
}
