import type { Token } from './tokenize.ts';

/** For each opening bracket the index of the one that closes it, -1 where none does; a brace closes what is open in it. */
export function matchBrackets(tokens: readonly Token[]): Int32Array {
  const closes = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'sign') continue;
    if (/^[([{]$/.test(text)) open.push(at);
    const opening = OPENINGS[text];
    if (opening === undefined) continue;
    if (text === '}') while (open.length > 0 && tokens[open.at(-1) ?? 0]?.text !== '{') open.pop();
    if (tokens[open.at(-1) ?? -1]?.text === opening) closes[open.pop() ?? 0] = at;
  }
  return closes;
}

const OPENINGS: Record<string, string | undefined> = { ')': '(', ']': '[', '}': '{' };
