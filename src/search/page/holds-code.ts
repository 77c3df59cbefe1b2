/** Whether a text speaks of a code, not of a year, nor of a longer number: `("2024", "In 2024-12 …") → false`. */
export function holdsCode(code: string, text: string): boolean {
  const others = text.replace(years, ' ');
  return new RegExp(`(?<![\\w.])${code}(?![\\w]|\\.\\d)`).test(others);
}

/** Years, as the record writes them. */
const years = /\b20\d\d(?=\s?[年년]|-\d\d\b)|(?<=\b(?:in|of|since|until)\s)20\d\d\b/g;
