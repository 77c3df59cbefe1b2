import { tokenAt } from './token-at.ts';
import type { Token } from './tokenize.ts';

/** The whole number that an expression gives, if it is known, and the token after it: `BASE + 1`, `1 << 3`, `-0x10`. */
export function evaluate(tokens: readonly Token[], from: number, known: Known): Evaluated {
  const first = tokenAt(tokens, from);
  if (first.kind === 'text' && !operators.has(tokenAt(tokens, from + 1).text))
    return { value: textToInteger(first.text), next: from + 1 };
  let at = from;
  let depth = 0;
  const value = operation(0);
  return { value: value !== undefined && fits(value) ? value : undefined, next: at };

  function operation(least: number): bigint | undefined {
    let left = operand();
    for (;;) {
      const operator = operators.get(tokenAt(tokens, at).text);
      if (!operator || operator.strength <= least) return left;
      at++;
      left = compute(operator, left, operation(operator.strength));
    }
  }

  function operand(): bigint | undefined {
    const token = tokens[at];
    if (!token || depth > deepest) return undefined;
    at++;
    if (token.kind === 'number') return toInteger(token.text);
    if (token.kind === 'word') return known.get(qualifiedName(token.text));
    depth++;
    const value = token.text === '(' ? group() : signs.get(token.text)?.(operand());
    depth--;
    return value;
  }

  function group(): bigint | undefined {
    const close = castEnd(tokens, at, known);
    if (close !== -1) {
      at = close + 1;
      return operand();
    }
    const value = operation(0);
    if (tokenAt(tokens, at).text !== ')') return undefined;
    at++;
    return value;
  }

  function qualifiedName(first: string): string {
    let name = first;
    while (/^(?:\.|::)$/.test(tokenAt(tokens, at).text)) {
      const { kind, text } = tokenAt(tokens, at + 1);
      if (kind !== 'word') break;
      name += `.${text}`;
      at += 2;
    }
    return name;
  }
}

/** Where a type in brackets ends, as in `(int)5` or `(unsigned long)-1`; -1 if it is none. */
function castEnd(tokens: readonly Token[], from: number, known: Known): number {
  let at = from;
  while (tokenAt(tokens, at).kind === 'word') at++;
  const isType = at > from && tokenAt(tokens, at).text === ')';
  if (!isType || (at === from + 1 && known.has(tokenAt(tokens, from).text))) return -1;
  const { kind, text } = tokenAt(tokens, at + 1);
  return kind !== 'sign' || /^[-(~]$/.test(text) ? at : -1;
}

function compute({ apply }: Operator, left?: bigint, right?: bigint): bigint | undefined {
  if (left === undefined || right === undefined) return undefined;
  return fits(left) && fits(right) ? apply(left, right) : undefined;
}

function fits(value: bigint): boolean {
  return value < limit && value > -limit;
}

function isShift(value: bigint): boolean {
  return value >= 0n && value < 64n;
}

/** `"0x1F"` → `31n`, `"6_001L"` → `6001n`, `"2e3"` → `2000n`, `"1.5"` → nothing. */
function toInteger(text: string): bigint | undefined {
  const plain = text
    .replaceAll('_', '')
    .toLowerCase()
    .replace(/^(\d+)e\+?(\d{1,2})$/, (_, digits: string, zeros) => digits + '0'.repeat(+zeros));
  const found = /^(0x[\da-f]+|0b[01]+|\d+)(?:[ul]|ll|ull?|llu)?$/.exec(plain)?.[1];
  if (found === undefined) return undefined;
  return BigInt(/^0[0-7]+$/.test(found) ? `0o${found}` : found);
}

/** Some SDKs keep their codes as texts: `"907122045"`. */
function textToInteger(text: string): bigint | undefined {
  return /^(["'])-?\d{1,18}\1$/.test(text) ? BigInt(text.slice(1, -1)) : undefined;
}

const signs = new Map<string, (value?: bigint) => bigint | undefined>([
  ['-', (value) => (value === undefined ? value : -value)],
  ['+', (value) => value],
  ['~', (value) => (value === undefined ? value : ~value)],
]);
const operators = new Map<string, Operator>([
  ['|', { strength: 1, apply: (left, right) => left | right }],
  ['^', { strength: 2, apply: (left, right) => left ^ right }],
  ['&', { strength: 3, apply: (left, right) => left & right }],
  ['<<', { strength: 4, apply: (left, right) => (isShift(right) ? left << right : undefined) }],
  ['>>', { strength: 4, apply: (left, right) => (isShift(right) ? left >> right : undefined) }],
  ['+', { strength: 5, apply: (left, right) => left + right }],
  ['-', { strength: 5, apply: (left, right) => left - right }],
  ['*', { strength: 6, apply: (left, right) => left * right }],
  ['/', { strength: 6, apply: (left, right) => (right === 0n ? undefined : left / right) }],
  ['%', { strength: 6, apply: (left, right) => (right === 0n ? undefined : left % right) }],
]);
const deepest = 50;
const limit = 2n ** 64n;

/** The values of the constants that are declared so far, by each name that a program may call them. */
export type Known = ReadonlyMap<string, bigint>;

interface Operator {
  strength: number;
  apply: (left: bigint, right: bigint) => bigint | undefined;
}

interface Evaluated {
  value: bigint | undefined;
  next: number;
}
