import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { inTitle, type Entry, type SearchIndex } from './search-index.ts';
import { isFiller, simplify, tokenise } from './tokenise.ts';

/**
 * The codes whose titles or symbols hold the words of a query, best first. A score of 1 says that a title holds all
 * of them; a little more, that it holds little else.
 */
export function rankWords(query: string, index: SearchIndex): Ranked[] {
  const text = simplify(fold(splitUnknown(query, index)));
  const units = unitsOf(text, index).map((unit) => weigh(unit, index));
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<number, { covered: number; title: number }>();
  for (const { weight, found } of units) {
    for (const [id, { quality, title }] of found) {
      const sum = sums.get(id) ?? { covered: 0, title: 0 };
      sums.set(id, { covered: sum.covered + weight * quality, title: sum.title + title });
    }
  }
  const ranked = [...sums].flatMap(([id, { covered, title }]): Ranked[] => {
    const entry = index.entries[id];
    if (!entry) return [];
    const share = Math.min(1, title / titleWeight(entry, index));
    const less = (index.legacy.has(id) ? 0.06 : 0) + (aside.test(entry.title) ? 0.01 : 0);
    return [{ entry, score: covered / total + share * 0.2 - less }];
  });
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= Math.max(0.3, best * 0.5));
}

/** A word in camel case that no title holds as a whole is its parts: `"tokenExpired" → "token Expired"`. */
function splitUnknown(query: string, { postings }: SearchIndex): string {
  return query.replace(/\S+/g, (word) =>
    postings.has(fold(word)) ? word : word.replace(/([a-z\d])([A-Z])/g, '$1 $2'),
  );
}

/** A query's words, each with what it may stand for: `"token over" → [[["token"], ["usersig"]], [["over"]]]`. */
function unitsOf(text: string, { synonyms }: SearchIndex): Unit[] {
  const units: Unit[] = [];
  let plain = '';
  const flush = () => {
    units.push(...[...new Set(tokenise(plain))].map((token) => [[token]]));
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const typed = [...synonyms.keys()].find(
      (key) => text.startsWith(key, at) && isWord(text, at, key),
    );
    if (typed === undefined) {
      plain += text[at];
      at += 1;
    } else {
      flush();
      const end = at + typed.length + endingAt(text, at + typed.length, typed);
      units.push([tokenise(text.slice(at, end)), ...(synonyms.get(typed) ?? [])]);
      at = end;
    }
  }
  flush();
  return units;
}

/** Whether what was typed stands there as a word: ends where words have spaces, anywhere in other scripts. */
function isWord(text: string, at: number, typed: string): boolean {
  const end = at + typed.length;
  const before = text[at - 1] ?? ' ';
  const after = text[end + endingAt(text, end, typed)] ?? ' ';
  if (/[\uAC00-\uD7AF]/.test(typed[0] ?? '') && /[\uAC00-\uD7AF]/.test(before)) return false;
  // A lone syllable, or two of katakana, begins too many words.
  if (/^[\uAC00-\uD7AF]$/.test(typed))
    return !/[\uAC00-\uD7AF]/.test(after) || particles.test(after);
  if (/^[\u30A0-\u30FF]{1,2}$/.test(typed) && /[\u30A0-\u30FF]/.test(before + after)) return false;
  const joins = (inside: string, outside: string) =>
    /[a-z\d]/.test(inside) && /[a-z\d]/.test(outside);
  return !joins(typed[0] ?? '', before) && !joins(typed.at(-1) ?? '', after);
}

/** How long the ending is that an English word bears there: `("kicks", 4, "kick") → 1`. */
function endingAt(text: string, at: number, typed: string): number {
  return /[a-z]{4}$/.test(typed)
    ? (/^(?:s|d|ed|ing)\b/.exec(text.slice(at, at + 4))?.[0].length ?? 0)
    : 0;
}

const particles = /[이가은는을를에의도만로과와당됨했하]/;

/** A unit's weight, and how well it stands in each entry: as the best of its alternatives. */
function weigh(
  alternatives: Unit,
  index: SearchIndex,
): { weight: number; found: Map<number, Found> } {
  const found = new Map<number, Found>();
  const sums: number[] = [];
  for (const [place, tokens] of alternatives.entries()) {
    const hits = tokens.map((token) => hitsOf(token, index));
    const sum = hits.reduce((all, hit) => all + hit.weight, 0);
    sums.push(sum);
    const parts = new Map<number, Found>();
    for (const hit of hits) {
      for (const [id, { quality, title }] of hit.found) {
        const part = parts.get(id) ?? { quality: 0, title: 0 };
        const share = (hit.weight / sum) * quality;
        parts.set(id, { quality: part.quality + share, title: part.title + title });
      }
    }
    for (const [id, part] of parts) {
      // Half a term means less than half of it, and a term less than the very words.
      const quality = place === 0 ? part.quality : 0.95 * part.quality ** 1.5;
      if (quality > (found.get(id)?.quality ?? 0)) found.set(id, { ...part, quality });
    }
  }
  // What is typed says how much it matters, as far as any title knows it; what it stands for, the rest.
  const weight = (Math.max(...sums) + (sums[0] ?? 0)) / 2;
  return { weight, found };
}

/** Where a word stands, rare words weighing more: itself, else words that begin with it, else words spelled like it. */
function hitsOf(token: string, index: SearchIndex): { weight: number; found: Map<number, Found> } {
  const found = new Map<number, Found>();
  const add = (word: string, factor: number) => {
    for (const [id, weight] of index.postings.get(word) ?? []) {
      const quality = weight * factor;
      if (quality <= (found.get(id)?.quality ?? 0)) continue;
      found.set(id, { quality, title: weight === inTitle ? factor * rarity(word, index) : 0 });
    }
  };
  for (const [word, factor] of wordsLike(token, index)) add(word, factor);
  const unknown = /\P{ASCII}/u.test(token) ? 1 : 3;
  const weight = found.size > 0 ? Math.log(1 + index.entries.length / found.size) : unknown;
  return { weight: weight * (isFiller(token) ? 0.1 : 1), found };
}

function wordsLike(token: string, { postings }: SearchIndex): [word: string, factor: number][] {
  if (postings.has(token) && isFiller(token)) return [[token, 1]];
  const isLatin = /^[a-z]+$/.test(token);
  const root = rootOf(token);
  const words = [...postings.keys()];
  const begun = words.flatMap((word): [string, number][] => {
    if (word === token) return [[word, 1]];
    if (isLatin && root.length > 2 && rootOf(word) === root) return [[word, 0.95]];
    const canBegin = token.length > 1 ? isLatin : /\P{ASCII}/u.test(token);
    return canBegin && word.startsWith(token) ? [[word, 0.85]] : [];
  });
  if (begun.length > 0 || !isLatin || token.length < 4 || isFiller(token)) return begun;
  const limit = token.length < 7 ? 1 : 2;
  return words.flatMap((word): [string, number][] => {
    const distance = word.length > 3 ? editDistance(token, word, limit) : limit + 1;
    return distance <= limit ? [[word, 0.9 - distance * 0.15]] : [];
  });
}

/** `"expired", "expires", "expiration" → "expir"` */
function rootOf(word: string): string {
  return word.replace(/(?:ations?|ions?|ings?|ed|es|s|e)$/, '');
}

function rarity(word: string, { postings, entries }: SearchIndex): number {
  return (
    Math.log(1 + entries.length / (postings.get(word)?.size ?? 1)) * (isFiller(word) ? 0.1 : 1)
  );
}

/** What a title's words weigh, without its asides: `"Room does not exist (not yet created)"`. */
function titleWeight({ title }: Entry, index: SearchIndex): number {
  return tokenise(title.replace(aside, ' ')).reduce(
    (sum, token) => sum + rarity(token, index),
    0.01,
  );
}

const aside = / ?[(（][^)）]*[)）]/;

/** A word, or the words of each thing it may stand for. */
type Unit = string[][];

interface Found {
  /** How well the word fits, up to 1. */
  quality: number;
  /** What the words found in the title weigh. */
  title: number;
}

/** An entry, and how well it fits a query. */
export interface Ranked {
  entry: Entry;
  score: number;
}
