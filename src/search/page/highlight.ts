import { element } from '../../browser/element.ts';
import { fold } from '../text/fold.ts';
import { isFiller, tokenise } from '../text/tokenise.ts';
import { clauseStart } from './clause-start.ts';

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
  return joinMarks(text, marksOf(text, query));
}

/** For each letter of a text, whether it is of a word of the query. */
export function marksOf(text: string, query: string): boolean[] {
  const folded = text.toLowerCase();
  const isMarked = Array<boolean>(text.length).fill(false);
  for (const word of wordsOf(query)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
      isMarked.fill(true, at, at + word.length);
  }
  unmarkScraps(text, isMarked);
  return isMarked;
}

/** A text in parts that are marked or not: `("ab", [true, false]) → "a" marked, "b"`. */
export function joinMarks(text: string, marks: readonly boolean[]): Part[] {
  const parts: Part[] = [];
  for (const [at, isMarked] of marks.entries()) {
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) last.part += text[at];
    else parts.push({ part: text[at] ?? '', isMarked });
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

/** Where a text speaks of a word that a title leaves out: from the beginning of that clause on, or null. */
export function passageOn(query: string, text: string, title: string): string | null {
  const folded = text.toLowerCase();
  const known = title.toLowerCase();
  const starts = wordsOf(query)
    .filter((word) => !known.includes(word))
    .map((word) => folded.indexOf(word))
    .filter((start) => start >= 0);
  if (starts.length === 0) return null;
  const start = clauseStart(text, Math.min(...starts));
  return start === 0 ? text : `… ${text.slice(start)}`;
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
