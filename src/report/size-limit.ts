/**
 * The most characters that a file may have: twice the longest document of many vendors, three thousand codes in one
 * category of the record. What is longer takes remark many seconds, and is most likely something else.
 */
export const mostCharacters = 1_000_000;

/** What is wrong with a text that is too long to be read; null for any other. */
export function excessOf({ length }: string): string | null {
  if (length <= mostCharacters) return null;
  return `The file has \`${length}\` characters; at most \`${mostCharacters}\` are read.`;
}
