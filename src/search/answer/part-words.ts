import { isFiller } from '../text/tokenise.ts';

/**
 * A query with known words that were typed as one taken apart: `"groupdoesntexist" → "group doesnt exist"`; one of them
 * may have a slip: `"tokenexipred" → "token exipred"`. A word that is a letter away from a known one stays: `"premission"`.
 */
export function partWords(query: string, { isKnown, isTitled, isNear }: Words): string {
  const isShort = (part: string) => part.length < leastKnown;
  const isPart = (part: string) => isTitled(part) || (!isShort(part) && isKnown(part));
  const isSlip = (part: string) => part.length >= leastSlip && isNear(part);
  return query.replace(/(?<![\w-])[a-z]{7,}(?![\w-])/gi, (typed) => {
    const word = typed.toLowerCase();
    if (isKnown(word) || isNear(word)) return typed;
    const parts =
      partsOf(word, isTitled) ?? partsOf(word, isPart) ?? partsWithSlip(word, isTitled, isSlip);
    return parts?.join(' ') ?? typed;
  });
}

/** The fewest words, and such as say nothing, that make up one, if any do. */
function partsOf(word: string, isPart: IsWord): string[] | undefined {
  return beginningsOf(word, isPart)[word.length];
}

/** The same for each beginning of a word, by its length. */
function beginningsOf(word: string, isPart: IsWord): (string[] | undefined)[] {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const part = word.slice(start, end);
      const before = best[start];
      if (!before || (part.length < shortest && !(part.length > 1 && isFiller(part)))) continue;
      if (before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      if (isFiller(part) || isPart(part)) best[end] = [...before, part];
    }
  }
  return best;
}

/** The fewest words of which one has a slip. */
function partsWithSlip(word: string, isPart: IsWord, isSlip: IsWord): string[] | undefined {
  let best: string[] | undefined;
  for (const [start, before] of beginningsOf(word, isPart).entries()) {
    for (let end = word.length; before && end > start; end -= 1) {
      const after = partsOf(word.slice(end), isPart);
      if (!after || before.length + 1 + after.length >= (best?.length ?? Infinity)) continue;
      const part = word.slice(start, end);
      if (isSlip(part)) best = [...before, part, ...after];
    }
  }
  return best;
}

/** In letters; what is shorter stands by chance in many words, unless it says nothing anyway, as `"is"`. */
const shortest = 3;
/** The same for words that no title holds, */
const leastKnown = 4;
/** and for those that are none. */
const leastSlip = 5;

type IsWord = (part: string) => boolean;

/** What is known of words. */
interface Words {
  isKnown: IsWord;
  /** Whether a title holds it. */
  isTitled: IsWord;
  /** Whether one with a single slip is spelled so. */
  isNear: IsWord;
}
