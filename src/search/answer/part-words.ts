import { isFiller } from '../text/tokenise.ts';

/**
 * A query with its spaces where known words end: `"groupdoesntexist" → "group doesnt exist"`, `"toke nexpired" → "token
 * expired"`. One of the words may have a slip, `"tokenexipred" → "token exipred"`; a word that is a letter away from a
 * known one stays: `"premission"`.
 */
export function partWords(query: string, words: Words): string {
  const isOpen = (word: string) => word !== '' && !isFiller(word) && !words.isKnown(word);
  return query.replace(/(?<![\w'-])[a-z]+(?: [a-z]+)*(?![\w'-])/gi, (run) => {
    const typed = run.split(' ');
    for (const [at, word] of typed.entries()) {
      const [one, next] = [word.toLowerCase(), typed[at + 1]?.toLowerCase() ?? ''];
      const [open, ...others] = [one, next].filter(isOpen);
      if (open === undefined) continue;
      const parts = open === one ? partsOf(one, words) : undefined;
      // One word alone has rather a slip of its own than a letter of its neighbour.
      const isSlip = others.length === 0 && open.length >= leastKnown && words.isNear(open, 1);
      const moved = parts || isSlip || !next ? undefined : movedSpace(one + next, words);
      if (moved) typed.splice(at, 2, moved, '');
      else if (open === one) typed[at] = (parts ?? partsWithSlip(one, words))?.join(' ') ?? word;
    }
    return typed.filter(Boolean).join(' ');
  });
}

/** The one or two words that letters make up. */
function movedSpace(letters: string, { isKnown, isTitled }: Words): string | undefined {
  const isPart = (part: string) => isTitled(part) || (part.length >= leastKnown && isKnown(part));
  const parts = fewestParts(letters, isPart);
  return parts && parts.length <= 2 ? parts.join(' ') : undefined;
}

/** The words of titles that make up one that is no slip, or longer words of any text, or at least three. */
function partsOf(word: string, { isKnown, isTitled, isNear }: Words): string[] | undefined {
  if (word.length < leastParted || isNear(word, 1)) return undefined;
  const isLong = (part: string) => part.length >= leastKnown && isKnown(part);
  const parts = fewestParts(word, (part) => isTitled(part) || isLong(part));
  const isSure = parts?.every(isLong) || (parts && parts.length > 2 && word.length >= longWord);
  return fewestParts(word, isTitled) ?? (isSure ? parts : undefined);
}

/** The fewest words, and such as say nothing, that make up one, if any do. */
function fewestParts(word: string, isPart: IsWord): string[] | undefined {
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

/** The fewest words of titles that make up one where one of them has a slip; words that say nothing prove nothing. */
function partsWithSlip(word: string, { isTitled, isNear }: Words): string[] | undefined {
  if (word.length < leastParted || isNear(word, 2)) return undefined;
  const isSure = (part: string) => isTitled(part) && !isFiller(part);
  let best: string[] | undefined;
  for (const [start, before] of beginningsOf(word, isSure).entries()) {
    if (!before?.every(isSure)) continue;
    for (let end = word.length; end - start >= leastSlip; end -= 1) {
      const after = fewestParts(word.slice(end), isSure);
      if (!after?.every(isSure)) continue;
      if (before.length + 1 + after.length >= (best?.length ?? Infinity)) continue;
      const part = word.slice(start, end);
      if (isNear(part, 1)) best = [...before, part, ...after];
    }
  }
  return best;
}

// In letters.

/** Too long to be three words by chance. */
const longWord = 12;
/** What is shorter stands by chance in many words, unless it says nothing anyway, as `"is"`. */
const shortest = 3;
/** The same for words that no title holds, */
const leastKnown = 4;
/** for those that are none, */
const leastSlip = 5;
/** and for those that are taken apart. */
const leastParted = 5;

type IsWord = (part: string) => boolean;

/** What is known of words. */
interface Words {
  isKnown: IsWord;
  /** Whether a title holds it. */
  isTitled: IsWord;
  /** Whether a word with so many slips at most is spelled so. */
  isNear: (part: string, most: number) => boolean;
}
