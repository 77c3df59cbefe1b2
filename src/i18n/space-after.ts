/** What stands between a sentence and what follows it: nothing behind a full-width sign, which brings its own room. */
export function spaceAfter(sentence: string): string {
  return /[。！？：）]$/.test(sentence) ? '' : ' ';
}
