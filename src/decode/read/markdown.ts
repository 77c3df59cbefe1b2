import type { LoggedCode } from './logged-code.ts';

/** The list as Markdown, a line a code: `"- [6206](https://…/en/tencent-im/6206/): UserSig expired (Tencent IM)"`. */
export function toMarkdown(
  codes: readonly LoggedCode[],
  home: string,
  words: MarkdownWords,
): string {
  return codes.map((found) => `- ${describe(found, home, words)}\n`).join('');
}

/** What the list says beside the codes; `unknown` of a code that is not known. */
export interface MarkdownWords {
  unknown: string;
}

function describe({ code, matches }: LoggedCode, home: string, { unknown }: MarkdownWords): string {
  // The word `errorCode` makes the line mean the same wherever it is read again.
  if (matches.length === 0) return `\`errorCode: ${code}\`: ${unknown}`;
  return matches
    .map(({ product, code: page, title, productName }) => {
      const link = new URL(`${product}/${page}/`, home).href;
      return `[${code}](${link}): ${escape(title)} (${escape(productName)})`;
    })
    .join(' / ');
}

/** `"a*b" → "a\*b"`; line ends become spaces. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
