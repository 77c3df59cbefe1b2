import { standingWords } from '../text/standing-words.ts';
import { knownPairs } from './known-pairs.ts';
import type { Unit } from './query-units.ts';
import type { SearchIndex } from './search-index.ts';
import { weights } from './weights.ts';

/**
 * What share of its weight a unit of a query has: not all, if it is a pair of characters that reaches from one word into
 * the next. A dictionary knows the words of Chinese and Japanese; Korean ones are joined at will, and those of titles
 * and synonyms stand for all.
 */
export function shareOfUnit(query: string, index: SearchIndex): (unit: Unit) => number {
  const standing = standingWords(query);
  return ([[token = '', ...more] = []]) => {
    if (more.length > 0) return 1;
    if (/^[\u3040-\u30FF\u3400-\u9FFF]{2}$/.test(token))
      return standing.has(token) ? 1 : weights.reaching;
    if (/^[\uAC00-\uD7AF]{2}$/.test(token))
      return knownPairs(index).has(token) ? 1 : weights.reachingKorean;
    return 1;
  };
}
