import { element } from '../../browser/element.ts';
import { fold } from '../text/fold.ts';
import { isFiller, tokenise } from '../text/tokenise.ts';

/** A text with the words of a query in `<mark>`: `("UserSig expired", "sig") → User<mark>Sig</mark> expired`. */
export function highlight(text: string, query: string): (Node | string)[] {
  return markParts(markedParts(text, query));
}

/** The parts of a text as content of an element, some of them in `<mark>`. */
export function markParts(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ part, isMarked }) => (isMarked ? element('mark', {}, part) : part));
}

/** The parts of a text, in order, of which some are words of a query. */
export function markedParts(text: string, query: string): Part[] {
  const folded = text.toLowerCase();
  const isMarked = Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isMarked.fill(true, at, at + word.length);
  }
  unmarkScraps(text, isMarked);
  const parts: Part[] = [];
  for (const [at, marked] of isMarked.entries()) {
    const last = parts.at(-1);
    if (last?.isMarked === marked) last.part += text[at];
    else parts.push({ part: text[at] ?? '', isMarked: marked });
  }
  return parts;
}

/** Two letters of a longer word in katakana are none of the query's words: `ルー` of ルーム in グループ. */
function unmarkScraps(text: string, isMarked: boolean[]): void {
  for (const { index, 0: word } of text.matchAll(/[\u30A1-\u30FA\u30FC]{3,}/g)) {
    const marks = [...word].map((_, at) => (isMarked[index + at] ? 'x' : ' ')).join('');
    for (const { index: at, 0: scrap } of marks.matchAll(/(?<!x)x{1,2}(?!x)/g))
      isMarked.fill(false, index + at, index + at + scrap.length);
  }
}

/**
 * Where a text speaks of a word that a title leaves out: from a little before it on, or null. `around` is how many
 * letters may stand before it.
 */
export function passageOn(query: string, text: string, title: string, around = 30): string | null {
  const folded = text.toLowerCase();
  const known = title.toLowerCase();
  const starts = wordsOf(query)
    .filter((word) => !known.includes(word))
    .map((word) => folded.indexOf(word))
    .filter((start) => start >= 0);
  if (starts.length === 0) return null;
  const start = Math.min(...starts);
  if (start <= around) return text;
  // A word is not cut where words are parted by spaces.
  const space = text.indexOf(' ', start - around);
  return `… ${text.slice(space > 0 && space < start ? space + 1 : start)}`;
}

/** What of a query can be marked: its words as typed, and the pairs of letters that stand for words in other scripts. */
function wordsOf(query: string): string[] {
  const typed = fold(query).split(/[\s_]+/);
  return [...new Set([...typed, ...tokenise(query)])].filter(
    (word) => word.length > 1 && !isFiller(word),
  );
}

/** A stretch of a text. */
export interface Part {
  part: string;
  isMarked: boolean;
}
