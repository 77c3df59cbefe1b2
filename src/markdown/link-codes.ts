/**
 * Words whose code spans that are codes of the product lead to their twins: `` "see `6014`" → "see [`6014`](…)" ``.
 * A span within a link stays, because links hold no links.
 */
export function linkCodes(markdown: string, link: (code: string) => string | null): string {
  return markdown.replace(linkOrSpan, (whole, ticks?: string, text: string = '') => {
    const isCode = ticks === '`' && /^-?\d[\d-]*$/.test(text);
    return (isCode ? link(text) : null) ?? whole;
  });
}

const linkOrSpan = /\[(?:\\.|[^\]\\])*\]\([^)]*\)|(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g;
