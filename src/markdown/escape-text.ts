/** A bare text as Markdown writes it: `"a_b [c]" → "a\\_b \\[c\\]"`. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
}
