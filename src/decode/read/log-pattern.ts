/**
 * What in a log speaks of a product: the parts of its id that have three letters or more, and the `logWords` of its
 * product.yaml. Three letters count as a word of their own, more also inside another word, `zim*` begins a word:
 * `("zego-zim", ["zim*"]) → /zego|\bzim\b|\bzim/gi`.
 */
export function logPattern(id: string, logWords: readonly string[]): RegExp {
  const parts = id.split('-').filter((part) => part.length > 2);
  return new RegExp([...parts, ...logWords].map(wordPattern).join('|') || '(?!)', 'gi');
}

/** Neither ids nor words hold signs that a pattern would take for its own. */
function wordPattern(word: string): string {
  if (word.endsWith('*')) return `\\b${word.slice(0, -1)}`;
  return word.length > 3 ? word : `\\b${word}\\b`;
}
