import type { Token } from './tokenize.ts';

/** The tokens before the first whose text matches: `class A : int` → `class A` before `/^:$/`. */
export function tokensUntil(tokens: readonly Token[], stop: RegExp): readonly Token[] {
  const end = tokens.findIndex(({ text }) => stop.test(text));
  return end === -1 ? tokens : tokens.slice(0, end);
}
