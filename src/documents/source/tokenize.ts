import { matchAt } from './match-at.ts';
import { matchBrackets } from './match-brackets.ts';
import { readTrivia } from './read-trivia.ts';

/** The words, numbers, texts and signs of a source in C's family; a `#define` is one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let start = readTrivia(text, from).end;
  while (start < text.length) {
    const isFirst = text.slice(from, start).includes('\n');
    const token = { ...readToken(text, start), isFirst, from, start, close: tokens.length };
    tokens.push(token);
    from = token.end;
    start = readTrivia(text, from).end;
  }
  matchBrackets(tokens);
  return tokens;
}

function readToken(text: string, start: number): Pick<Token, 'kind' | 'text' | 'end'> {
  for (const [kind, pattern] of kinds) {
    const found = matchAt(pattern, text, start);
    if (found !== '') return { kind, text: found, end: start + found.trimEnd().length };
  }
  return { kind: 'sign', text: text.charAt(start), end: start + 1 };
}

/** A value that is cut off at the end of its line is closed there, as compilers do before they complain. */
const kinds: [Token['kind'], RegExp][] = [
  ['define', /#[ \t]*define[ \t](?:"[^"\r\n]*"|\\\r?\n|(?!\/[/*])[^\r\n])*/y],
  ['text', /r?(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$))/y],
  ['text', /r?(?:"(?:[^"\\\r\n]|\\[\s\S])*(?:"|\\?$)?|'(?:[^'\\\r\n]|\\[\s\S])*(?:'|\\?$)?)/y],
  ['number', /(?:0x[\da-f_]+|0b[01_]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)[a-z]*/iy],
  ['word', /[\p{L}_$][\p{L}\p{N}_$]*/uy],
  ['sign', /::|<<|>>|=>|->|&&|\|\||[=!<>+\-*/%&|^]=/y],
];

/** A piece of a source that is not parted further. */
export interface Token {
  kind: 'define' | 'text' | 'number' | 'word' | 'sign';
  /** As it is written, a text with its quotes, so that none looks like a sign. */
  text: string;
  /** Its line begins with it. */
  isFirst: boolean;
  /** The end of the token before. */
  from: number;
  start: number;
  end: number;
  /** The index of the token that closes this bracket, or its own. */
  close: number;
}
