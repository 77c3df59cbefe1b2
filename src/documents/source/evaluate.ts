import type { Token } from './tokenize.ts';

/** The whole number that an expression gives, if it is known, and the token after it: `BASE + 1`, `1 << 3`, `-0x10`. */
export function evaluate(tokens: readonly Token[], from: number, lookUp: LookUp): Evaluated {
  const [first, second] = tokens.slice(from, from + 2);
  if (first?.kind === 'text' && !STRENGTHS[second?.text ?? ''])
    return { value: textToInteger(first.text), next: from + 1 };
  let at = from;
  let depth = 0;

  function operation(least: number): bigint | undefined {
    let left = operand();
    for (;;) {
      const sign = tokens[at]?.text ?? '';
      const strength = tokens[at]?.kind === 'sign' ? (STRENGTHS[sign] ?? 0) : 0;
      if (strength <= least) return left;
      at++;
      left = apply(sign, left, operation(strength));
    }
  }

  function operand(): bigint | undefined {
    const token = tokens[at];
    if (!token || depth > DEEPEST) return undefined;
    at++;
    if (token.kind === 'number') return toInteger(token.text);
    if (token.kind === 'word') return lookUp(qualifiedName(token.text));
    depth++;
    const value = SIGNED[token.text]?.(operand()) ?? (token.text === '(' ? group() : undefined);
    depth--;
    return value;
  }

  function group(): bigint | undefined {
    const close = castEnd(tokens, at, lookUp);
    if (close !== -1) {
      at = close + 1;
      return operand();
    }
    const value = operation(0);
    if (tokens[at]?.text !== ')') return undefined;
    at++;
    return value;
  }

  function qualifiedName(first: string): string {
    let name = first;
    while (/^(?:\.|::)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word') {
      name += `.${tokens[at + 1]?.text}`;
      at += 2;
    }
    return name;
  }

  const value = operation(0);
  return { value: value === undefined || !fits(value) ? undefined : value, next: at };
}

/** Where a type in brackets ends, as in `(int)5` or `(unsigned long)-1`; -1 if it is none. */
function castEnd(tokens: readonly Token[], from: number, lookUp: LookUp): number {
  let at = from;
  while (tokens[at]?.kind === 'word') at++;
  const isType = at > from && tokens[at]?.text === ')';
  if (!isType || (at === from + 1 && lookUp(tokens[from]?.text ?? '') !== undefined)) return -1;
  const next = tokens[at + 1];
  return next && (next.kind !== 'sign' || /^[-(~]$/.test(next.text)) ? at : -1;
}

function apply(sign: string, left?: bigint, right?: bigint): bigint | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (!fits(left) || !fits(right)) return undefined;
  if (/^(?:<<|>>)$/.test(sign) && (right < 0n || right > 63n)) return undefined;
  if (/^[/%]$/.test(sign) && right === 0n) return undefined;
  return OPERATIONS[sign]?.(left, right);
}

function fits(value: bigint): boolean {
  return value < LIMIT && value > -LIMIT;
}

/** `"0x1F"` → `31n`, `"6_001L"` → `6001n`, `"2e3"` → `2000n`, `"1.5"` → nothing. */
function toInteger(text: string): bigint | undefined {
  const plain = text.replaceAll('_', '').toLowerCase();
  const found = /^(0x[\da-f]+|0b[01]+|\d+)(?:[ul]|ll|ull?|llu)?$/.exec(plain)?.[1];
  const [, digits, zeros] = /^(\d+)e\+?(\d{1,2})$/.exec(plain) ?? [];
  if (digits !== undefined) return BigInt(digits) * 10n ** BigInt(zeros ?? 0);
  if (found === undefined || found.length > 66) return undefined;
  return BigInt(/^0[0-7]+$/.test(found) ? `0o${found}` : found);
}

/** Some SDKs keep their codes as texts: `"907122045"`. */
function textToInteger(text: string): bigint | undefined {
  const digits = /^["'](-?\d{1,18})["']$/.exec(text)?.[1];
  return digits === undefined ? undefined : BigInt(digits);
}

const SIGNED: Record<string, (value?: bigint) => bigint | undefined> = {
  '-': (value) => (value === undefined ? value : -value),
  '+': (value) => value,
  '~': (value) => (value === undefined ? value : ~value),
};
const OPERATIONS: Record<string, (left: bigint, right: bigint) => bigint> = {
  '|': (left, right) => left | right,
  '^': (left, right) => left ^ right,
  '&': (left, right) => left & right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
};
const STRENGTHS: Record<string, number> = {
  '|': 1,
  '^': 2,
  '&': 3,
  '<<': 4,
  '>>': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};
const DEEPEST = 50;
const LIMIT = 2n ** 64n;

/** The value of a constant by its name. */
export type LookUp = (name: string) => bigint | undefined;

interface Evaluated {
  value: bigint | undefined;
  next: number;
}
