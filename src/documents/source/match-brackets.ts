import type { Token } from './tokenize.ts';

/** Tells each opening bracket which token closes it; a brace closes what is open in it. */
export function matchBrackets(tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text === '}') while (open.length > 0 && open.at(-1)?.text !== '{') open.pop();
    const last = open.at(-1);
    if (/^[([{]$/.test(token.text)) open.push(token);
    else if (last && pairs.includes(last.text + token.text)) {
      last.close = at;
      open.pop();
    }
  }
}

const pairs = ['()', '[]', '{}'];
