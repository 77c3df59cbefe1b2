import { clauseStart } from './clause-start.ts';
import { joinMarks, marksOf, type Part } from './highlight.ts';

/**
 * Pagefind's HTML as parts of a text: `"…, if a &lt; b <mark>fails</mark>" → "… if a < b ", "fails"`. It begins where a
 * sentence or clause does, without what it repeats of the title, with which the content begins. Pagefind marks words by
 * their stems, but parts texts without spaces where no words end: there, the query's own words are marked.
 */
export function excerptParts({ excerpt, content, title }: Excerpt, query: string): Part[] {
  const { text, marks } = readMarks(excerpt, query);
  const whole = plainText(content);
  const place = whole.indexOf(text);
  const all = place < 0 ? text : whole;
  const at = Math.max(0, place);
  const body = place >= 0 && all.startsWith(title) ? title.length : 0;
  const found = marksOf(text, query).map((isMarked, letter) => isMarked || marks[letter]);
  const first = Math.max(body, at + Math.max(0, found.indexOf(true)));
  const start = at > body ? Math.max(body, clauseStart(all, first)) : Math.max(body, at);
  const cut = all.slice(start, at + text.length);
  const shown = cut.replace(loose, '');
  const from = start + cut.length - shown.length;
  const own = marksOf(shown, query);
  const both = own.map((isMarked, letter) => isMarked || (marks[from + letter - at] ?? false));
  const isBeginning = start === body && (place >= 0 || !excerpt.startsWith(ellipsis));
  const isEnd = !excerpt.endsWith(ellipsis);
  return [
    ...(isBeginning ? [] : [{ part: `${ellipsis} `, isMarked: false }]),
    ...joinMarks(shown, both),
    ...(isEnd ? [] : [{ part: ellipsis, isMarked: false }]),
  ];
}

/** An excerpt without what stands for the rest of its text, and for each letter whether it is marked in Latin letters. */
function readMarks(excerpt: string, query: string): { text: string; marks: boolean[] } {
  const parts = excerpt.split(/<(\/?mark)>/).map((part, at, all) => ({
    part: plainText(part),
    isMarked: all[at - 1] === 'mark' && !cjk.test(part),
  }));
  const letters = parts.filter((_, at) => at % 2 === 0);
  const whole = letters.map(({ part }) => part).join('');
  const marks = letters.flatMap(({ part, isMarked }) =>
    isMarked ? marksIn(part, query) : Array<boolean>(part.length).fill(false),
  );
  const start = /^…?\s*/.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(start).replace(/…$/, '');
  return { text, marks: marks.slice(start) };
}

/** What Pagefind marks up to the next space is marked where the query's words are, else between its punctuation. */
function marksIn(marked: string, query: string): boolean[] {
  const own = marksOf(marked, query);
  if (own.includes(true)) return own;
  const isSign = marked.split('').map((letter) => /[^\p{L}\p{N}]/u.test(letter));
  const first = isSign.indexOf(false);
  const last = isSign.lastIndexOf(false);
  return Array.from({ length: marked.length }, (_, at) => first <= at && at <= last);
}

/** What Pagefind sets where it cuts a text. */
export const ellipsis = '…';

/** What belongs to the sentence before. */
const loose = /^[\s→,.;:!?)\]、。，．；：！？）」』】》”’]+/;

const cjk = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** Pagefind writes these two entities and no other, and leaves `&` as it is. */
function plainText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** What Pagefind says of a page. */
interface Excerpt {
  /** HTML: escaped text with the words found in `<mark>`. */
  excerpt: string;
  /** The whole text, escaped as well. */
  content: string;
  title: string;
}
