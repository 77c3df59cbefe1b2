/** `"Q & A" → "Q &#38; A"`: a text as XML writes it, in elements and in attributes. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
