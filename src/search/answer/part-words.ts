import { isFiller } from '../text/tokenise.ts';

/** A query with words of titles that were typed as one taken apart: `"groupdoesntexist" → "group doesnt exist"`. */
export function partWords(
  query: string,
  isKnown: (word: string) => boolean,
  isTitled: (word: string) => boolean,
): string {
  return query.replace(/(?<![\w-])[a-z]{7,}(?![\w-])/gi, (typed) => {
    const word = typed.toLowerCase();
    return isKnown(word) ? typed : (partsOf(word, isTitled)?.join(' ') ?? typed);
  });
}

/** The fewest words of titles, and such as say nothing, that make up one, if any do. */
function partsOf(word: string, isTitled: (part: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const part = word.slice(start, end);
      const before = best[start];
      if (!before || (part.length < shortest && !(part.length > 1 && isFiller(part)))) continue;
      if (before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
      if (isFiller(part) || isTitled(part)) best[end] = [...before, part];
    }
  }
  return best[word.length];
}

/** In letters; what is shorter stands by chance in many words, unless it says nothing anyway, as `"is"`. */
const shortest = 3;
