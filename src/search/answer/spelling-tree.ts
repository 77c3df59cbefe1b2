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
   * the next, or two in a long word, unless another number is said to be the most. Of as many slips, a swap is more
   * likely than others, and a wrong first letter less.
   */
  near(typed: string, most = typed.length > 6 ? 2 : 1): string[] {
    for (let slips = 1; slips <= most; slips += 1) {
      const near = [typed, ...swapsOf(typed)].flatMap((word, swaps) =>
        [...this.#words.fuzzyGet(word, slips - Math.min(1, swaps))].map(
          ([known, [as, others]]) => ({
            as,
            unlike: others + (swaps > 0 ? aSwap : 0) + (known[0] === typed[0] ? 0 : first),
          }),
        ),
      );
      const least = Math.min(...near.map(({ unlike }) => unlike));
      const nearest = near.filter(({ unlike }) => unlike === least);
      if (nearest.length > 0) return [...new Set(nearest.map(({ as }) => as))];
    }
    return [];
  }
}

/** `"exsit" → ["xesit", "esxit", "exist", "exsti"]` */
function swapsOf(word: string): string[] {
  return [...word]
    .slice(1)
    .map((letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`);
}

// In slips; of codespell's 11661 misspellings of our words, 94 of a hundred are put right, 93 where both are 1 and 0.
const aSwap = 0.9;
const first = 0.5;
