import type { Part } from './highlight.ts';

/** Pagefind's HTML as parts of a text: `"if a &lt; b <mark>fails</mark>" → "if a < b ", "fails"`. */
export function excerptParts(excerpt: string): Part[] {
  return excerpt
    .split(/<(\/?mark)>/)
    .map((part, at, all) => ({ part: plainText(part), isMarked: all[at - 1] === 'mark' }))
    .filter(({ part }, at) => at % 2 === 0 && part !== '');
}

/** Pagefind writes these two entities and no other, and leaves `&` as it is. */
function plainText(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
