import { readTrivia } from './read-trivia.ts';

/** The words, numbers, texts and signs of a source in C's family; a `#define` is one token. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (;;) {
    const start = readTrivia(text, from).end;
    if (start >= text.length) return tokens;
    const token = readToken(text, start);
    tokens.push({ ...token, from, start });
    from = token.end;
  }
}

function readToken(text: string, start: number): Pick<Token, 'kind' | 'text' | 'end'> {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found, end: start + found.trimEnd().length };
  }
  return { kind: 'sign', text: text[start] ?? '', end: start + 1 };
}

/** A value that is cut off at the end of its line is closed there, as compilers do before they complain. */
const KINDS: [Token['kind'], RegExp][] = [
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
  text: string;
  /** The end of the token before. */
  from: number;
  start: number;
  end: number;
}
