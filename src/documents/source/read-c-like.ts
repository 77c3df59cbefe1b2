import { constantList } from './constant-list.ts';
import { evaluate } from './evaluate.ts';
import { readEnumMembers } from './read-enum-members.ts';
import { readHead } from './read-head.ts';
import { tokenAt } from './token-at.ts';
import { tokenize } from './tokenize.ts';
import { tokensUntil } from './tokens-until.ts';
import type { ConstantList } from './constant-list.ts';
import type { Head } from './read-head.ts';
import type { SourceLanguage } from './source-language.ts';
import type { Token } from './tokenize.ts';

/** Every list of constants of a source in a language of C's family; the bodies of functions are passed over. */
export function readCLike(text: string, language: SourceLanguage): ConstantList[] {
  const tokens = tokenize(text);
  const known = new Map<string, bigint>();
  const loose = { ...constantList([], tokenAt(tokens, 0)), isLoose: true };
  const lists: ConstantList[] = [loose];
  let scope: Scope = { names: [], kind: 'file', list: loose, depth: 0 };
  let begin = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text: word, close } = tokenAt(tokens, at);
    if (kind === 'define') readDefine(tokenAt(tokens, at));
    else if (isNewStatement(at)) begin = at;
    else if (word === '=') at = readConstant(at) - 1;
    else if (/^[([]$/.test(word)) at = close;
    else if (word === '{') at = open(at);
    else if (word === '}') scope = scope.outer ?? scope;
    if (kind === 'define' || /^[;{}]$/.test(word)) begin = at + 1;
  }
  return lists;

  function readDefine({ text: line, from, start, end }: Token): void {
    const [all = '', before = '', name = ''] = definition.exec(line) ?? [];
    const body = tokenize(line.slice(all.length).replace(/\\\r?\n/g, ' '));
    const { value, next } = evaluate(body, 0, known);
    if (name === '' || value === undefined || next < body.length) return;
    const at = start + before.length;
    scope.list.constants.push({ symbol: name, value, at, from, start, end, texts: [] });
    known.set(name, value);
  }

  /** Languages that need no semicolon begin a statement with one of these on a line of its own. */
  function isNewStatement(at: number): boolean {
    const { text: word, isFirst } = tokenAt(tokens, at);
    return (
      isFirst && startsStatement.test(word) && !goesOnBehind.test(tokenAt(tokens, at - 1).text)
    );
  }

  /** The tokens of a statement before one of its signs. */
  function headOf(at: number): readonly Token[] {
    return tokens.slice(Math.max(begin, at - longestHead), at);
  }

  function readConstant(at: number): number {
    const head = headOf(at);
    const name = tokensUntil(head, /^:$/).at(-1);
    const { value, next } = evaluate(tokens, at + 1, known);
    const stop = tokenAt(tokens, next);
    const isWhole = stop.isFirst || /^[;,}]$/.test(stop.text);
    if (name?.kind !== 'word' || value === undefined || !isWhole || !isConstant(head, scope.kind))
      return at + 1;
    const symbol = [...scope.names, name.text].join('.');
    const isFurther = head.some(({ text: sign }) => sign === ',');
    const { from, start } = isFurther ? name : tokenAt(head, 0);
    const { end } = tokenAt(tokens, next - 1);
    scope.list.constants.push({ symbol, value, at: name.start, from, start, end, texts: [] });
    for (const key of [name.text, symbol]) known.set(key, value);
    return next;
  }

  function open(at: number): number {
    const { close } = tokenAt(tokens, at);
    const isCut = close === at;
    const end = isCut ? tokens.length : close;
    const head = headOf(at);
    const opened = readHead(head, language);
    if (!opened || scope.depth > deepest) return end;
    const first = tokenAt(tokens, at - head.length);
    const after = tokenAt(tokens, end + 1);
    const isNamedAfter = first.text === 'typedef' && after.kind === 'word';
    const own = [isNamedAfter ? after.text : opened.name].filter((name) => name !== '');
    const names = [...scope.names, ...own];
    const list = { ...constantList(names, first), isCut };
    const { kind, counts } = opened;
    lists.push(list);
    const inner = { names, outer: scope, depth: scope.depth + 1 };
    if (kind !== 'enum') {
      scope = { ...inner, kind, list: own.length === 0 ? scope.list : list };
      return at;
    }
    const path = opened.isBare ? scope.names : names;
    const members = { tokens, from: at + 1, to: end, path, counts, known };
    const next = readEnumMembers(members, list.constants);
    if (next === end) return end;
    // What an enum declares beside its members are its helpers, not codes of its own.
    scope = { ...inner, kind, list: constantList(names, first) };
    return next;
  }
}

function isConstant(head: readonly Token[], kind: Scope['kind']): boolean {
  const words = head.filter((token) => token.kind === 'word').map(({ text }) => text);
  if (words.some((word) => otherWord.test(word))) return false;
  if (kind === 'interface' || words.some((word) => constantWord.test(word))) return true;
  const isOutside = kind === 'file' || kind === 'object';
  return isOutside && words.some((word) => /^(?:val|let|final)$/.test(word));
}

const definition = /^(#[ \t]*define[ \t]+)(\w+)\b(?!\()/;
const startsStatement =
  /^(?:const|val|var|let|static|public|private|internal|protected|final|override|fun|func|case|class|enum|object|struct|companion|extension|typedef)$/;
const goesOnBehind = /^(?:typedef|static|const|public|private|final)$/;
const constantWord = /^(?:static|const|constexpr)$/;
const otherWord = /^(?:return|using|typedef|type|alias|import|var)$/;
/** No source declares its codes deeper than this. */
const deepest = 50;
/** No declaration has more words than this; a longer one is cut, so that no source takes long to read. */
const longestHead = 60;

interface Scope {
  names: readonly string[];
  kind: Head['kind'] | 'file';
  list: ConstantList;
  depth: number;
  outer?: Scope;
}
