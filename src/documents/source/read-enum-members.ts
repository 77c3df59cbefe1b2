import { evaluate } from './evaluate.ts';
import type { Constant } from './constant-list.ts';
import type { Token } from './tokenize.ts';

/** Adds an enum's members whose value is known to a list, and gives the token where its own methods or its end stand. */
export function readEnumMembers(body: EnumBody, constants: Constant[]): number {
  const { tokens, closes, to, path, known } = body;
  let next: bigint | undefined = body.counts ? 0n : undefined;
  let annotated: bigint | undefined;
  let first: Token | undefined;
  let at = body.from;
  const lookUp = (name: string): bigint | undefined => known.get(name);
  while (at < to) {
    const token = tokens[at] as Token;
    first ??= token;
    if (token.text === ';' && token.kind === 'sign') return at;
    if (token.text === '@') {
      const isValue = tokens[at + 1]?.text === 'JsonValue';
      const args = tokens[at + 2]?.text === '(' ? at + 2 : -1;
      if (isValue && args !== -1) annotated = evaluate(tokens, args + 1, lookUp).value;
      at = args === -1 ? at + 2 : Math.max(at + 3, (closes[args] ?? 0) + 1);
    } else if (token.text === 'case' && tokens[at + 1]?.kind === 'word') at++;
    else if (token.kind === 'word') {
      const member = readMember(at);
      at = member.after;
      const value = member.value ?? annotated ?? (member.isPlain ? next : undefined);
      if (value !== undefined) add(token, member, value);
      next = value === undefined || !body.counts ? undefined : value + 1n;
      [annotated, first] = [undefined, undefined];
    } else {
      if (token.text === ',') first = undefined;
      at = token.text === '[' ? Math.max(at, closes[at] ?? at) + 1 : at + 1;
    }
  }
  return to;

  function add({ text, start: place }: Token, { end, texts }: Member, value: bigint): void {
    const symbol = [...path, text].join('.');
    const { from, start } = first ?? tokens[body.from] ?? { from: place, start: place };
    constants.push({ symbol, value, at: place, from, start, end, texts });
    for (const name of [text, symbol, [...path.slice(-1), text].join('.')]) known.set(name, value);
  }

  function readMember(name: number): Member {
    const args = name + 1;
    if (tokens[args]?.text === '(' && closes[args] !== -1) return readArguments(args);
    let sign = args;
    // Attributes and macros stand between a name and its value: `A NS_SWIFT_NAME(a) = 1`.
    while (sign < to && !/^[=,;}]$|^case$/.test(tokens[sign]?.text ?? ''))
      sign = Math.max(sign, closes[sign] ?? sign) + 1;
    if (tokens[sign]?.text !== '=') return plain(sign);
    const { value, next: after } = evaluate(tokens, sign + 1, lookUp);
    const stop = tokens[after]?.text ?? '';
    const isWhole = after >= to || /^[,;}@]$|^case$/.test(stop);
    const end = tokens[after - 1]?.end ?? 0;
    return {
      value: isWhole ? value : undefined,
      isPlain: false,
      after: skip(after),
      end,
      texts: [],
    };
  }

  function plain(after: number): Member {
    return { value: undefined, isPlain: true, after, end: tokens[after - 1]?.end ?? 0, texts: [] };
  }

  /** `A(1001, "text")`, `a(code: 1001)`: the first whole number is the value, texts go with it. */
  function readArguments(open: number): Member {
    const close = closes[open] ?? to;
    const texts: string[] = [];
    let value: bigint | undefined;
    for (let arg = open + 1; arg < close;) {
      const isNamed = /^[:=]$/.test(tokens[arg + 1]?.text ?? '');
      const found = evaluate(tokens, isNamed ? arg + 2 : arg, lookUp);
      const isWhole = /^[,)]$/.test(tokens[found.next]?.text ?? '');
      if (isWhole) value ??= found.value;
      const text = tokens[isNamed ? arg + 2 : arg];
      if (text?.kind === 'text' && found.value === undefined) texts.push(unquote(text.text));
      while (arg < close && tokens[arg]?.text !== ',') arg = Math.max(arg, closes[arg] ?? arg) + 1;
      arg++;
    }
    const block = tokens[close + 1]?.text === '{' ? (closes[close + 1] ?? -1) : -1;
    const end = tokens[close]?.end ?? 0;
    return { value, isPlain: false, after: Math.max(close, block) + 1, end, texts };
  }

  function skip(from: number): number {
    let after = from;
    while (after < to && !/^[,;]$|^case$/.test(tokens[after]?.text ?? ''))
      after = Math.max(after, closes[after] ?? after) + 1;
    return after;
  }
}

/** `"\"It's \\\"off\\\"\""` → `It's "off"` */
function unquote(text: string): string {
  return text
    .replace(/^r?("""|'''|["'])([\s\S]*?)\1?$/, '$2')
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}

/** Where an enum's members stand and what is known before them. */
export interface EnumBody {
  tokens: readonly Token[];
  closes: Int32Array;
  from: number;
  to: number;
  path: readonly string[];
  /** A member without a value is one more than the one before. */
  counts: boolean;
  known: Map<string, bigint>;
}

interface Member {
  value: bigint | undefined;
  isPlain: boolean;
  after: number;
  end: number;
  texts: string[];
}
