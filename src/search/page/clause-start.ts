/**
 * Where the sentence or clause begins that holds a place of a text: behind the last sign that ends one, or at a word
 * not far before where none does. `("Login failed. The token is too old.", 18) → 14`
 */
export function clauseStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const ends = [...before.matchAll(/[.!?;:,]\s+|[。！？；：、，\n]\s*/g)].map(
    ({ index, 0: sign }) => index + sign.length,
  );
  const sentence = ends.findLast((end) => /[.!?。！？\n]\s*$/.test(text.slice(0, end))) ?? 0;
  if (at - sentence <= far) return sentence;
  const clause = ends.at(-1) ?? 0;
  return at - clause <= far ? clause : wordStart(before);
}

/** The first word of the last few; of a script without spaces, where it is too long a clause, its very place. */
function wordStart(before: string): number {
  const space = before.indexOf(' ', before.length - near);
  return space < 0 ? before.length : space + 1;
}

/** In letters, how far before a place a word begins to be shown, and a sentence or clause. */
const near = 30;
const far = 60;
