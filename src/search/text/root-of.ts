/** A word without its English ending: `"expired", "expires", "expiration" → "expir"`. */
export function rootOf(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? word.replace(/(?:ations?|ions?|ings?|ed|es|s|e)$/, '') : word;
}
