import { tokensUntil } from './tokens-until.ts';
import type { SourceLanguage } from './source-language.ts';
import type { Token } from './tokenize.ts';

/** What a brace opens, told by the words before it: `typedef NS_ENUM(NSInteger, RCErrorCode)` an enum, `void f()` nothing. */
export function readHead(head: readonly Token[], language: SourceLanguage): Head | undefined {
  const words = head.map(({ text }) => text);
  const macro = words.findIndex((word) => enumMacro.test(word));
  if (macro !== -1) {
    const name = lastWord(tokensUntil(head.slice(macro + 1), /^\)$/));
    return { kind: 'enum', name, isBare: true, counts: true };
  }
  const isFunction = words.at(-1) === ')' && !words.some((word) => /^(?:class|object)$/.test(word));
  const isAttribute = words.includes('__attribute__') && words.includes('enum');
  if (isFunction && !isAttribute) return undefined;
  const keyword = words.includes('enum') ? 'enum' : (words.find((word) => kinds.has(word)) ?? '');
  const kind = kinds.get(keyword);
  if (!kind) return undefined;
  const behind = head.slice(words.indexOf(keyword) + 1);
  const own = tokensUntil(behind, endsName);
  const isNameless = keyword === 'namespace' || keyword === 'extern';
  const isScoped = language !== 'c' || /^(?:class|struct)$/.test(behind[0]?.text ?? '');
  return {
    kind,
    name: isNameless ? '' : lastWord(own),
    isBare: kind === 'enum' && !isScoped,
    counts: language === 'swift' ? isNumber(behind.slice(own.length)) : language !== 'jvm',
  };
}

/** `(NSInteger, RCErrorCode` → `RCErrorCode`, `API_EXPORT X` → `X` */
function lastWord(tokens: readonly Token[]): string {
  return tokens.findLast(({ kind }) => kind === 'word')?.text ?? '';
}

/** `: Int, Error`, where `: String` or nothing gives no numbers. */
function isNumber([colon, ...types]: readonly Token[]): boolean {
  return colon?.text === ':' && types.some(({ text }) => /Int(?:eger)?\d*$/.test(text));
}

const enumMacro = /^[A-Z\d_]*_(?:ENUM|OPTIONS)(?:_[A-Z]+)?$/;
const endsName = /^(?:[:(<]|implements|extends|with|on|final|__attribute__)$/;
const kinds = new Map<string, Head['kind']>([
  ['enum', 'enum'],
  ['interface', 'interface'],
  ['protocol', 'interface'],
  ['object', 'object'],
  ['class', 'container'],
  ['struct', 'container'],
  ['namespace', 'container'],
  ['extern', 'container'],
  ['extension', 'container'],
  ['implementation', 'container'],
  ['mixin', 'container'],
  ['record', 'container'],
]);

/** A thing whose constants are read. */
export interface Head {
  kind: 'enum' | 'container' | 'interface' | 'object';
  name: string;
  /** A program writes what stands in it without its name. */
  isBare: boolean;
  /** A member without a value is one more than the one before. */
  counts: boolean;
}
