import type { Part } from './highlight.ts';

/**
 * Pagefind's HTML as parts of a text: `"…, if a &lt; b <mark>fails</mark>" → "… if a < b ", "fails"`. What it repeats of
 * the title, with which the content begins, is left out.
 */
export function excerptParts({ excerpt, content, title }: Excerpt): Part[] {
  const parts = excerpt
    .split(/<(\/?mark)>/)
    .map((part, at, all) => ({ part: plainText(part), isMarked: all[at - 1] === 'mark' }))
    .filter((_, at) => at % 2 === 0);
  const text = parts.map(({ part }) => part).join('');
  const isCut = text.startsWith(ellipsis);
  const plain = text.replaceAll(ellipsis, '').trim();
  const at = content === '' ? -1 : plainText(content).indexOf(plain);
  const repeated = at < 0 ? 0 : Math.max(0, title.length - at);
  const rest = text.replace(/^…\s*/, '').slice(repeated).replace(loose, '');
  const shown = withoutStart(parts, text.length - rest.length);
  const isWhole = !isCut || repeated > 0;
  return [...(isWhole ? [] : [{ part: `${ellipsis} `, isMarked: false }]), ...shown];
}

/** What Pagefind sets where it cuts a text. */
export const ellipsis = '…';

/** What belongs to the sentence before. */
const loose = /^[\s→,.;:!?)\]、。，．；：！？）」』】》”’]+/;

/** Parts without their first letters. */
function withoutStart(parts: readonly Part[], count: number): Part[] {
  let left = count;
  return parts.flatMap(({ part, isMarked }) => {
    const kept = part.slice(left);
    left = Math.max(0, left - part.length);
    return kept === '' ? [] : [{ part: kept, isMarked }];
  });
}

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
