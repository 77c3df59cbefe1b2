import { matchBrackets } from './brackets.ts';
import { evaluate } from './evaluate.ts';
import { readEnumMembers } from './read-enum-members.ts';
import { readHead } from './read-head.ts';
import { tokenize } from './tokenize.ts';
import type { ConstantList } from './constant-list.ts';
import type { SourceLanguage } from './source-language.ts';
import type { Token } from './tokenize.ts';

/** Every list of constants of a source in a language of C's family; the bodies of functions are passed over. */
export function readCLike(text: string, language: SourceLanguage): ConstantList[] {
  const tokens = tokenize(text);
  const closes = matchBrackets(tokens);
  const known = new Map<string, bigint>();
  const lookUp = (name: string): bigint | undefined => known.get(name);
  const scopes: Scope[] = [
    { names: [], path: [], kind: 'file', list: { ...emptyList([], tokens[0]), isLoose: true } },
  ];
  const lists: ConstantList[] = scopes.map(({ list }) => list);
  let begin = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const scope = scopes.at(-1) as Scope;
    if (token.kind === 'define') readDefine(token, scope, known);
    else if (token.kind === 'word' && isNewStatement(tokens, at, text)) begin = at;
    else if (token.text === '=' && token.kind === 'sign') at = readConstant(at, scope) - 1;
    else if (isSign(token, '([')) at = Math.max(at, closes[at] ?? at);
    else if (isSign(token, '{')) at = open(at, scope);
    else if (isSign(token, '}') && scopes.length > 1) scopes.pop();
    if (isSign(token, ';{}') || token.kind === 'define') begin = at + 1;
  }
  return lists;

  function readConstant(at: number, { kind, path, list }: Scope): number {
    const head = tokens.slice(Math.max(begin, at - LONGEST_HEAD), at);
    const name = head[head.findIndex(({ text: sign }) => sign === ':') - 1] ?? head.at(-1);
    const { value, next } = evaluate(tokens, at + 1, lookUp);
    const last = tokens[next - 1];
    if (!name || name.kind !== 'word' || !last || next === at + 1) return at + 1;
    if (!isConstant(head, kind) || value === undefined || !ends(tokens, next, text)) return at + 1;
    const symbol = [...path, name.text].join('.');
    const first = head.findLast(({ text: sign }) => sign === ',') ? name : (head[0] ?? name);
    const { from, start } = first;
    list.constants.push({ symbol, value, at: name.start, from, start, end: last.end, texts: [] });
    for (const key of [name.text, symbol]) known.set(key, value);
    return next;
  }

  function open(at: number, scope: Scope): number {
    const close = closes[at] ?? -1;
    const end = close === -1 ? tokens.length : close;
    const head = tokens.slice(Math.max(begin, at - LONGEST_HEAD), at);
    const opened = readHead(head);
    if (!opened || scopes.length > DEEPEST) return end;
    const after = head[0]?.text === 'typedef' ? tokens[end + 1] : undefined;
    const name = after?.kind === 'word' ? after.text : opened.name;
    const names = [...scope.names, ...(name === '' ? [] : [name])];
    const isBare = opened.kind === 'enum' && language === 'c' && !opened.isScoped;
    const path = isBare || name === '' ? scope.path : [...scope.path, name];
    const list = { ...emptyList(names, head[0] ?? tokens[at]), isCut: close === -1 };
    lists.push(list);
    if (opened.kind !== 'enum') {
      const kind = opened.isObject ? 'object' : opened.kind;
      scopes.push({ names, path, kind, list: name === '' ? scope.list : list });
      return at;
    }
    const counts = opened.counts && language !== 'jvm' && (language !== 'swift' || isCounted(head));
    const members = { tokens, closes, from: at + 1, to: end, path, counts, known };
    const next = readEnumMembers(members, list.constants);
    if (next >= end) return end;
    // What an enum declares beside its members are its helpers, not codes of its own.
    scopes.push({ names, path, kind: 'container', list: emptyList(names, undefined) });
    return next;
  }
}

function readDefine(token: Token, { list }: Scope, known: Map<string, bigint>): void {
  const [all, before = '', name = ''] = /^(#[ \t]*define[ \t]+)(\w+)(?!\()/.exec(token.text) ?? [];
  if (all === undefined || token.text[all.length] === '(') return;
  const body = tokenize(token.text.slice(all.length).replaceAll('\\\n', ' '));
  const { value, next } = evaluate(body, 0, (other) => known.get(other));
  if (value === undefined || next < body.length) return;
  const { from, start, end } = token;
  list.constants.push({
    ...{ symbol: name, value, at: start + before.length },
    ...{ from, start, end, texts: [] },
  });
  known.set(name, value);
}

/** Languages that need no semicolon begin a statement with one of these on a line of its own. */
function isNewStatement(tokens: readonly Token[], at: number, text: string): boolean {
  const { from, start, text: word } = tokens[at] as Token;
  return STARTS.test(word) && text.slice(from, start).includes('\n') && !isOpen(tokens[at - 1]);
}

function isOpen(before: Token | undefined): boolean {
  return (
    before !== undefined && /^(?:[,=:@.]|static|const|public|private|final)$/.test(before.text)
  );
}

function isConstant(head: readonly Token[], kind: Scope['kind']): boolean {
  const words = head.filter((token) => token.kind === 'word').map(({ text }) => text);
  if (words.length < 2 || words.some((word) => NO_CONSTANT.test(word))) return false;
  if (kind === 'interface' || words.some((word) => CONSTANT.test(word))) return true;
  return kind !== 'container' && words.some((word) => /^(?:val|let|final)$/.test(word));
}

function isCounted(head: readonly Token[]): boolean {
  return head.some(({ text }) => text === ':');
}

/** Whether an expression is over here: at a stop, at a bracket, or at the end of its line. */
function ends(tokens: readonly Token[], next: number, text: string): boolean {
  const token = tokens[next];
  return !token || isSign(token, ';,}') || text.slice(token.from, token.start).includes('\n');
}

function isSign({ kind, text }: Token, signs: string): boolean {
  return kind === 'sign' && text.length === 1 && signs.includes(text);
}

function emptyList(names: string[], token: Token | undefined): ConstantList {
  const { from, start } = token ?? { from: 0, start: 0 };
  return { names, from, start, constants: [], isLoose: false, isCut: false };
}

const STARTS =
  /^(?:const|val|var|let|static|public|private|internal|protected|final|override|fun|func|case|class|enum|object|struct|companion|extension|typedef|@\w+)$/;
const CONSTANT = /^(?:static|const|constexpr)$/;
const NO_CONSTANT = /^(?:return|using|typedef|type|alias|import|var)$/;
/** No source declares its codes deeper than this. */
const DEEPEST = 50;
/** No declaration has more words than this; a longer one is cut, so that no source takes long to read. */
const LONGEST_HEAD = 60;

interface Scope {
  names: string[];
  path: string[];
  kind: 'file' | 'container' | 'interface' | 'object';
  list: ConstantList;
}
