import { tokenise } from './tokenise.ts';

/**
 * The words of a text that a dictionary knows. Where a script has no spaces, half of all pairs of neighbours reach from
 * one word into the next, and are not among them: `"群组消息" → "群组", "消息"`, and not `"组消"`.
 */
export function standingWords(text: string): ReadonlySet<string> {
  const parts = new Set([...dictionary.segment(text)].map(({ segment }) => segment));
  return new Set([...parts].flatMap(tokenise));
}

/** Chinese and Japanese share one. */
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' });
