import type { CodeIndex } from '../codes/code-index.ts';
import { typedKey } from '../codes/symbol-keys.ts';
import type { Ranked } from './rank-words.ts';
import type { SearchIndex } from './search-index.ts';
import { SpellingTree } from './spelling-tree.ts';
import { weights } from './weights.ts';
import { wordIndexOf } from './word-index.ts';

/** The codes that a symbol means: itself, a word of a log that holds it, one spelled nearly like it, a part of it. */
export function rankSymbols(query: string, index: SearchIndex): Ranked[] {
  const { codes } = index;
  const scored = (keys: readonly string[], score: number) =>
    keys.flatMap((key) => codes.bySymbol(key).map((entry) => ({ entry, score })));
  const whole = withoutPrefix(typedKey(query)).filter((key) => key.length > 2);
  const exact = scored(whole, weights.symbol);
  if (exact.length > 0) return exact;
  const named = query
    .split(/[\s,;:=()[\]{}"'`]+/)
    .filter((word) => /_|[a-z\d][A-Z]/.test(word) || word === query.trim());
  const keys = named
    .map(typedKey)
    .flatMap(withoutPrefix)
    .filter((key) => key.length >= shortest);
  const inside = scored(keys, weights.symbol);
  if (inside.length > 0) return inside;
  const words = wordIndexOf(index);
  // A word of titles, such as "SDKAppID", is rarely a slip for NO_SDKAPPID.
  const near = keys.filter((key) => !words.has(key)).flatMap((key) => symbolsNear(key, codes));
  if (near.length > 0) return scored(near, weights.misspelledSymbol);
  const held = named
    .filter((word) => word.includes('_'))
    .map(typedKey)
    .filter((key) => key.length >= shortest)
    .flatMap((key) => codes.keysWith(key))
    .sort((a, b) => a.length - b.length);
  return scored(held, weights.partOfSymbol);
}

/** The keys of the symbols that are spelled most like a key. */
function symbolsNear(key: string, codes: CodeIndex): string[] {
  const tree = trees.get(codes) ?? new SpellingTree(codes.keysWith('').map((own) => [own, own]));
  trees.set(codes, tree);
  return tree.near(key);
}

const trees = new WeakMap<CodeIndex, SpellingTree>();

/** Shorter keys stand in too many queries. */
const shortest = 6;

/** `"errusersigexpired" → itself and "usersigexpired"` */
function withoutPrefix(key: string): string[] {
  return [key, key.replace(/^err/, '')];
}
