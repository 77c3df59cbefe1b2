/**
 * What decides the order of the answers. Figures say how many of the judged queries (test/fixtures/queries.tsv) have an
 * expected code first, and within three, with that one weight changed: of 2493 in 2026-11, 2305 / 2493 as they then stood,
 * or, where the first figure is below 1800, of the 1924 before, 1769 / 1924 as they then stood. The list was used to
 * find them, which flatters them, and one or two queries more or less say nothing. "By hand" is a weight that the list
 * does not tell from others. `npm run queries` judges a change.
 */
export const weights = {
  // Scores of what a query names outright, which words, at 1.2 at most, do not reach. The order is by hand: the surer
  // what was named, the higher.

  /** The whole query is a code or a range. */
  wholeQuery: 30,
  /** A number of the query is a code: 1738 / 1899 where it counts for nothing. */
  number: 20,
  /** The same, and the query names the product. */
  numberOfProduct: 21,
  /** A number is a code but for its sign, as `10001` for `-10001`. */
  lostSign: 15,
  /** A number lies in a range. */
  range: 10,
  /** A symbol, whole. */
  symbol: 8,
  /** A symbol with a letter or two wrong. */
  misspelledSymbol: 6,
  /** A code begins with the number, which is all that was typed. */
  beginning: 5,
  /** A symbol holds what was typed. */
  partOfSymbol: 4,
  /** A number of up to three digits among words is more often a count than a code; by hand, below any title that fits. */
  count: 0.4,
  /** Beside something named, only words that score more than this count: half-fitting titles are noise. By hand. */
  wordsBesideCode: 0.8,

  /** Above this, something was named outright. */
  named: 2,

  // How well a word fits a code, up to 1.

  /**
   * By where the word stands: in one query of what people type, or in several. Without these 1513 / 1725; one at 0.55
   * 2306 / 2485, at 0.75 2299 / 2484; several at 0.8 2291 / 2480, at 1 2285 / 2470; without causes 1761 / 1916, at 0.8
   * 1769 / 1923. Symbols and the category decide of few. The product's name is by hand.
   */
  fields: {
    title: 1,
    aside: 0.7,
    symbols: 0.75,
    cause: 0.65,
    query: 0.65,
    queries: 0.9,
    place: 0.3,
    product: 0.3,
  },
  /** How much less a word of a cause fits, the longer the cause is beside the mean of all. */
  lengthOfCause: 0.5,
  /** A word that only begins with what was typed; 1759 / 1916 without, 1767 / 1920 at 1. */
  beginningOfWord: 0.85,
  /** A word that is only spelled like what was typed; the same at 0.55, one more first at 1. */
  mistyped: 0.8,
  /** What a synonym stands for, beside the very words; 1741 / 1906 at 0.8, 1773 / 1924 at 1. */
  synonym: 0.95,
  /**
   * Half of what it stands for means less than half: the power that a share of it is raised to; 1770 / 1924 at 1,
   * 1771 / 1923 at 1.8.
   */
  partOfSynonym: 1.3,

  /** An official source says of the code all that was typed; by hand, above any words. */
  phrase: 1.5,
  /** A call of an SDK that the query names returns the code; by hand, as a phrase. */
  call: 1.5,

  // What a word of the query weighs: the fewer codes hold it, the more.

  /** A Latin word that no code holds; 1766 / 1922 at 0. */
  unknownWord: 3,
  /** A pair of letters of another script that no code holds, of which a word makes several; 1768 / 1920 at 3. */
  unknownPair: 1,
  /**
   * A pair of characters that reaches from one word into the next, as a share of its weight: of Chinese queries taken
   * out of `queries.tsv` one by one, two in a hundred more are found than at 1.
   */
  reaching: 0.7,
  /** The same for Korean; 2298 / 2489 at 1. */
  reachingKorean: 0.4,
  /** A word such as "the" or "error", as a share of its weight; 1729 / 1902 at 1, 1758 / 1915 at 0. */
  filler: 0.05,

  // What sets apart codes that hold the same words.

  /** For the share of its title that the query makes up; 1712 / 1904 without, 1765 / 1906 at 0.3. */
  shareOfTitle: 0.1,
  /** Off for a code of a legacy SDK; 1766 / 1924 without. */
  legacy: 0.06,
  /** Off for a code that no SDK has a name for, which only callers of a server's API meet; 1765 / 1918 without. */
  serverOnly: 0.03,
  /** Off for a code of another product than the query names; 2304 / 2491 without. */
  otherProduct: 0.2,
  /** Off for a title with an aside in brackets; next to nothing. */
  aside: 0.01,

  // What is shown at all, and where it is looked for.

  /** The least score of an answer. By hand. */
  least: 0.05,
  /**
   * The least score of an answer, as a share of the best; of an earlier list's 1345 all the same at 0, 15 fewer within
   * three at 0.8.
   */
  leastOfBest: 0.5,
  /**
   * Above this, the page's own language has answered, and no other is looked into; of an earlier list's 1345, 11 fewer
   * within three at 0, all the same at 1.5.
   */
  answered: 0.9,
  /** Above this, the 404 page offers an answer. By hand, after it had offered codes that share a word with the address. */
  sure: 0.7,
} as const;
