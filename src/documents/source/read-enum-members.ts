import { evaluate } from './evaluate.ts';
import { tokenAt } from './token-at.ts';
import type { Constant } from './constant-list.ts';
import type { Token } from './tokenize.ts';

/** Adds an enum's members whose value is known to a list, and gives the token where its own methods or its end stand. */
export function readEnumMembers(body: EnumBody, constants: Constant[]): number {
  const { tokens, to, path, known } = body;
  let next: bigint | undefined = body.counts ? 0n : undefined;
  let at = body.from;
  while (at < to && tokenAt(tokens, at).text !== ';') {
    const { from, start } = tokenAt(tokens, at);
    const marks = readMarks(at);
    const name = tokenAt(tokens, marks.after);
    const member = readMember(marks.after);
    const value = member.value ?? marks.value ?? (member.isPlain ? next : undefined);
    if (value !== undefined && name.kind === 'word') {
      const symbol = [...path, name.text].join('.');
      const { end } = tokenAt(tokens, member.after - 1);
      constants.push({ symbol, value, at: name.start, from, start, end, texts: member.texts });
      for (const key of [name.text, symbol, [...path.slice(-1), name.text].join('.')])
        known.set(key, value);
    }
    if (body.counts) next = value === undefined ? undefined : value + 1n;
    at = seek(member.after, endsMember);
    if (tokenAt(tokens, at).text === ',') at++;
  }
  return Math.min(at, to);

  /** Attributes and annotations before a name: `[[nodiscard]] A`, `@JsonValue(5) a`. */
  function readMarks(from: number): { value?: bigint | undefined; after: number } {
    let value: bigint | undefined;
    let after = from;
    while (after < to) {
      const { kind, text, close } = tokenAt(tokens, after);
      const args = tokenAt(tokens, after + 2);
      if (text === '@') {
        const isCalled = args.text === '(';
        if (isCalled && tokenAt(tokens, after + 1).text === 'JsonValue')
          value = evaluate(tokens, after + 3, known).value;
        after = isCalled ? args.close + 1 : after + 2;
      } else if (text === '[') after = close + 1;
      else if (kind === 'define' || text === 'case') after++;
      else break;
    }
    return { value, after };
  }

  function readMember(at: number): Member {
    const none = { value: undefined, isPlain: false, texts: [] };
    if (at >= to || tokenAt(tokens, at).kind !== 'word') return { ...none, after: at };
    if (isHelper(at)) return { ...none, after: at + 1 };
    const { text, close } = tokenAt(tokens, at + 1);
    if (text === '(' && close > at + 1) return readArguments(at + 1);
    // Attributes and macros stand between a name and its value: `A NS_SWIFT_NAME(a) = 1`.
    const sign = seek(at + 1, /^[=,;@]$|^case$/);
    if (tokenAt(tokens, sign).text !== '=') return { ...none, isPlain: true, after: sign };
    const { value, next } = evaluate(tokens, sign + 1, known);
    const stop = tokenAt(tokens, next);
    const isWhole = next >= to || endsMember.test(stop.text) || stop.isFirst;
    return { ...none, value: isWhole ? value : undefined, after: next };
  }

  /** `A(1001, "text")`, `a(code: 1001)`: the first whole number is the value, texts go with it. */
  function readArguments(open: number): Member {
    const { close } = tokenAt(tokens, open);
    const texts: string[] = [];
    let value: bigint | undefined;
    for (let arg = open + 1; arg < close; arg = seek(arg, /^[,)]$/) + 1) {
      const own = /^[:=]$/.test(tokenAt(tokens, arg + 1).text) ? arg + 2 : arg;
      const { kind, text } = tokenAt(tokens, own);
      const found = evaluate(tokens, own, known);
      if (/^[,)]$/.test(tokenAt(tokens, found.next).text)) value ??= found.value;
      if (kind === 'text' && found.value === undefined) texts.push(unquote(text));
    }
    return { value, isPlain: false, texts, after: close + 1 };
  }

  /** The next token that ends what stands here, brackets stepped over. */
  function seek(from: number, end: RegExp): number {
    let at = from;
    while (at < to && !end.test(tokenAt(tokens, at).text) && !isHelper(at))
      at = tokenAt(tokens, at).close + 1;
    return at;
  }

  /** Swift parts an enum's methods from its members by nothing but their first word. */
  function isHelper(at: number): boolean {
    const { text, isFirst } = tokenAt(tokens, at);
    return isFirst && helperWord.test(text) && tokenAt(tokens, at + 1).kind === 'word';
  }
}

/** `"\"It's \\\"off\\\"\""` → `It's "off"` */
function unquote(text: string): string {
  return text
    .replace(/^r?("""|'''|["'])([\s\S]*?)\1?$/, '$2')
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}

const endsMember = /^[,;@]$|^case$/;
const helperWord = /^(?:public|internal|fileprivate|private|static|mutating|var|let|func)$/;

/** Where an enum's members stand and what is known before them. */
interface EnumBody {
  tokens: readonly Token[];
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
  texts: string[];
  /** The token behind its value. */
  after: number;
}
