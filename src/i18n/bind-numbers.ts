/** A title whose numbers stay on one line with the word that they count: `"23 codes of the SDK"`, with a no-break space. */
export function bindNumbers(title: string): string {
  return title.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
}
