import type { Token } from './tokenize.ts';

/** The token at an index; before the first and behind the last stands one that is nothing. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? nothing;
}

const nothing: Token = {
  ...{ kind: 'sign', text: '', isFirst: true },
  ...{ from: 0, start: 0, end: 0, close: -1 },
};
