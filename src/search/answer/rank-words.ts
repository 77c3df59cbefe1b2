import type { CodeEntry } from '../codes/code-index.ts';
import { isFiller } from '../text/tokenise.ts';
import { liftCurrent } from './lift-current.ts';
import { meantBy } from './meant-by.ts';
import { namedProducts } from './named-products.ts';
import { unitsOf, type Unit } from './query-units.ts';
import type { SearchIndex } from './search-index.ts';
import { shareOfUnit } from './share-of-unit.ts';
import { weights } from './weights.ts';
import { wordIndexOf, type WordIndex } from './word-index.ts';

/**
 * The codes whose titles, symbols or causes hold the words of a query, best first. A score of 1 says that a title holds
 * all of them; a little more, that it holds little else.
 */
export function rankWords(query: string, index: SearchIndex, isOwn = true): Ranked[] {
  const words = wordIndexOf(index);
  const size = index.codes.entries.length;
  const typed = unitsOf(meantBy(query, index, words, isOwn), index, (word) => words.has(word));
  // A query of words like "the" and "error" means no code, though many texts hold them.
  if (typed.every(([tokens]) => tokens?.every(isFiller))) return [];
  const shareOf = shareOfUnit(query, index);
  const units = typed.map((unit) => {
    const { weight, found } = weigh(unit, words, size);
    return { weight: weight * shareOf(unit), found };
  });
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<number, { covered: number; inTitle: number }>();
  for (const { weight, found } of units) {
    for (const [id, { quality, inTitle }] of found) {
      const sum = sums.get(id) ?? { covered: 0, inTitle: 0 };
      sums.set(id, { covered: sum.covered + weight * quality, inTitle: sum.inTitle + inTitle });
    }
  }
  const named = namedProducts(typed, index);
  const ranked = [...sums].flatMap(([id, { covered, inTitle }]): Ranked[] => {
    const entry = index.codes.entries[id];
    if (!entry) return [];
    const { length, hasAside } = words.titleOf(id);
    const share = Math.min(1, inTitle / Math.max(1, length));
    const less =
      (index.legacy.has(id) ? weights.legacy : 0) +
      (index.serverOnly.has(id) ? weights.serverOnly : 0) +
      (named.size === 0 || named.has(entry.product) ? 0 : weights.otherProduct) +
      (hasAside ? weights.aside : 0);
    return [{ entry, score: covered / total + share * weights.shareOfTitle - less }];
  });
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const least = Math.max(weights.least, best * weights.leastOfBest);
  return liftCurrent(ranked, index).filter(({ score }) => score >= least);
}

/** A unit's weight, and how well it stands in each entry: as the best of its alternatives. */
function weigh(alternatives: Unit, words: WordIndex, size: number): Weighed {
  const found: Weighed['found'] = new Map();
  const sums: number[] = [];
  for (const [place, tokens] of alternatives.entries()) {
    const hits = tokens.map((token) => ({
      found: words.hits(token),
      weight: rarity(token, words, size),
    }));
    const sum = hits.reduce((all, { weight }) => all + weight, 0);
    sums.push(sum);
    const parts: Weighed['found'] = new Map();
    for (const { found: entries, weight } of hits) {
      for (const [id, { quality, inTitle }] of entries) {
        const part = parts.get(id) ?? { quality: 0, inTitle: 0 };
        parts.set(id, {
          quality: part.quality + (weight / sum) * quality,
          inTitle: part.inTitle + Number(inTitle),
        });
      }
    }
    for (const [id, part] of parts) {
      const quality =
        place === 0 ? part.quality : weights.synonym * part.quality ** weights.partOfSynonym;
      if (quality > (found.get(id)?.quality ?? 0)) found.set(id, { ...part, quality });
    }
  }
  // What is typed says how much it matters, as far as any code knows it; what it stands for, the rest.
  return { weight: (Math.max(...sums) + (sums[0] ?? 0)) / 2, found };
}

/** What a word weighs: the fewer codes hold it, the more; one that none holds, little. */
function rarity(token: string, words: WordIndex, size: number): number {
  const hits = words.hits(token);
  const held = [...hits.values()].reduce((sum, { quality }) => sum + quality, 0);
  const unknown = /\P{ASCII}/u.test(token) ? weights.unknownPair : weights.unknownWord;
  const weight = hits.size > 0 ? Math.log(1 + size / Math.max(1, held)) : unknown;
  return weight * (isFiller(token) ? weights.filler : 1);
}

/** What a unit weighs, and by an entry's id how well it fits, and how many of its words the title holds. */
interface Weighed {
  weight: number;
  found: Map<number, { quality: number; inTitle: number }>;
}

/** An entry, and how well it fits a query. */
export interface Ranked {
  entry: CodeEntry;
  score: number;
}
