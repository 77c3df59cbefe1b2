import type { Token } from './tokenize.ts';

/** What a brace opens, told by the words before it: `typedef NS_ENUM(NSInteger, RCErrorCode)` an enum, `void f()` nothing. */
export function readHead(head: readonly Token[]): Head | undefined {
  const words = head.map(({ text }) => text);
  const macro = words.findIndex((word) => ENUM_MACRO.test(word));
  if (macro !== -1) return { kind: 'enum', name: lastName(head.slice(macro + 1)), counts: true };
  const isFunction = words.at(-1) === ')' && !words.some((word) => /^(?:class|object)$/.test(word));
  const isAttribute = words.includes('__attribute__') && words.includes('enum');
  if (isFunction && !isAttribute) return undefined;
  const at = words.indexOf('enum');
  if (at !== -1) {
    const own = afterKeyword(head.slice(at + 1));
    const isScoped = /^(?:class|struct)$/.test(words[at + 1] ?? '');
    return { kind: 'enum', name: own.name, isScoped, counts: COUNTED.test(own.base ?? 'int') };
  }
  const container = words.findIndex((word) => CONTAINERS.test(word));
  const keyword = words[container] ?? '';
  if (container === -1) return undefined;
  const isNameless = /^(?:namespace|extern)$/.test(keyword) || words.includes('companion');
  return {
    kind: /^(?:interface|protocol)$/.test(keyword) ? 'interface' : 'container',
    isObject: keyword === 'object',
    name: isNameless ? '' : afterKeyword(head.slice(container + 1)).name,
  };
}

/** The name and the type below it: `class X : int` → `X`, `int`; `API_EXPORT X` → `X`. */
function afterKeyword(tokens: readonly Token[]): { name: string; base: string | undefined } {
  const end = tokens.findIndex(({ text }) => ENDS_NAME.test(text));
  const own = tokens.slice(0, end === -1 ? undefined : end).filter(({ kind }) => kind === 'word');
  const after = tokens.slice(end + 1).find(({ kind }) => kind === 'word');
  const base = tokens[end]?.text === ':' ? after?.text : undefined;
  return { name: own.at(-1)?.text ?? '', base };
}

/** `(NSInteger, RCErrorCode)` → `RCErrorCode` */
function lastName(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ text }) => text === ')');
  const words = tokens.slice(0, end === -1 ? 0 : end).filter(({ kind }) => kind === 'word');
  return words.at(-1)?.text ?? '';
}

const ENUM_MACRO = /^[A-Z\d_]*_(?:ENUM|OPTIONS)(?:_[A-Z]+)?$/;
const ENDS_NAME = /^(?:[:(<]|implements|extends|with|on|final|__attribute__)$/;
const CONTAINERS =
  /^(?:class|struct|interface|protocol|object|namespace|extern|extension|implementation|mixin|record)$/;
const COUNTED = /int|char|short|long|byte|size_t|NSU?Integer|^u?\d+$/i;

/** A thing whose constants are read. */
export type Head =
  | { kind: 'enum'; name: string; isScoped?: boolean; counts: boolean }
  | { kind: 'container' | 'interface'; name: string; isObject: boolean };
