import ts from 'typescript';
import { brokenSource } from './broken-source.ts';
import { constantList } from './constant-list.ts';
import { evaluate } from './evaluate.ts';
import { readScriptMember } from './read-script-member.ts';
import { tokenize } from './tokenize.ts';
import type { ConstantList } from './constant-list.ts';

/** Every list of constants of TypeScript or JavaScript, minified or not: enums, objects, types, classes, loose constants. */
export function readScript(text: string): ConstantList[] {
  const { file, shift } = parseWhole(text);
  const known = new Map<string, bigint>();
  const lists: ConstantList[] = [];
  const valueOf = (expression: ts.Node): bigint | undefined => {
    const tokens = tokenize(expression.getText(file));
    const { value, next } = evaluate(tokens, 0, known);
    return next === tokens.length ? value : undefined;
  };
  const entries = new Set<ts.Node>();
  const waiting: Visit[] = [{ node: file, names: [] }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    const { node } = visit;
    if (entries.has(node)) continue;
    const names = namesIn(visit, file);
    const found = membersOf(node);
    if (found.length > 0) addList(node, names, found);
    const children: Visit[] = [];
    ts.forEachChild(node, (child) => void children.push({ node: child, names }));
    for (const child of children.reverse()) waiting.push(child);
  }
  return lists;

  function addList(node: ts.Node, names: readonly string[], members: readonly ts.Node[]): void {
    const path = names.filter((name) => name.length > 2);
    const statement = ts.findAncestor(node, ts.isStatement) ?? node;
    const list = constantList(path, placeOf(statement));
    let next: bigint | undefined = ts.isEnumDeclaration(node) ? 0n : undefined;
    for (const member of members) {
      const found = readScriptMember(member, file, valueOf);
      const isPlain = ts.isEnumMember(member) && !member.initializer;
      const value = found?.value ?? (isPlain ? next : undefined);
      if (ts.isEnumMember(member)) next = value === undefined ? undefined : value + 1n;
      if (!found || value === undefined) continue;
      const { name, at, texts, entry, isBare } = found;
      if (entry) entries.add(entry);
      const symbol = isBare ? name : [...path, name].join('.');
      const place = { ...placeOf(member), at: at + shift, end: member.end + shift };
      list.constants.push({ symbol, value, texts, ...place });
      for (const key of [name, symbol, [...names, name].join('.')]) known.set(key, value);
    }
    const isLoose = path.length === 0 && 'statements' in node;
    if (list.constants.length > 0) lists.push({ ...list, isLoose });
  }

  function placeOf(node: ts.Node): Pick<ConstantList, 'from' | 'start'> {
    return { from: node.pos + shift, start: node.getStart(file) + shift };
  }
}

/** The parser calls itself for what is nested. */
function parseWhole(text: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw brokenSource(text, 0, 'This source is nested too deeply to be read.');
    throw error;
  }
}

/** A bare object, as it is copied out of a bundle, is read as one; only what needs it is read with JSX. */
function parse(text: string): { file: ts.SourceFile; shift: number } {
  const file = parseAs('a.ts', text);
  const [problem] = problemsOf(file);
  if (!problem) return { file, shift: 0 };
  const withJsx = { file: parseAs('a.tsx', text), shift: 0 };
  const asObject = { file: parseAs('a.ts', `(${text}\n)`), shift: -1 };
  const other = [withJsx, asObject].find((one) => problemsOf(one.file).length === 0);
  if (other) return other;
  const what = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
  throw brokenSource(text, problem.start, `TypeScript's grammar stops here: ${what}`);
}

function parseAs(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** The parser keeps what it could not read to itself. */
function problemsOf(file: ts.SourceFile): readonly ts.DiagnosticWithLocation[] {
  return (file as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] }).parseDiagnostics;
}

/** The names under which what stands in a node is known; a function's own are nobody else's. */
function namesIn({ node, names }: Visit, file: ts.SourceFile): readonly string[] {
  if (ts.isFunctionLike(node)) return calleeNames(node, file);
  if (ts.isBinaryExpression(node)) {
    const parts = node.left.getText(file).split('.');
    const own = parts.filter((part) => !/^(?:exports|module|this|window|globalThis)$/.test(part));
    const isName = ts.isPropertyAccessExpression(node.left) || ts.isIdentifier(node.left);
    return isName && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? own : names;
  }
  const { name } = node as { name?: ts.Node };
  const isText = name && ts.isStringLiteral(name) && !ts.isModuleDeclaration(node);
  return name && (ts.isIdentifier(name) || isText) ? [...names, name.text] : names;
}

/** A compiled enum is a function that is called at once: `(function (E) { … })(ErrorCode || (ErrorCode = {}))`. */
function calleeNames(node: ts.Node, file: ts.SourceFile): string[] {
  const call = ts.isParenthesizedExpression(node.parent) ? node.parent.parent : node.parent;
  const first = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  const name = /^(?:[\w$]+\.)?([\w$]+)\s*\|\|/.exec(first?.getText(file) ?? '')?.[1];
  return name === undefined ? [] : [name];
}

function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isEnumDeclaration(node) || ts.isClassLike(node)) return node.members;
  if (ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)) return node.members;
  if (ts.isObjectLiteralExpression(node)) return node.properties;
  if (ts.isArrayLiteralExpression(node)) return node.elements;
  if (ts.isSourceFile(node) || ts.isModuleBlock(node)) return node.statements;
  if (ts.isBlock(node) && ts.isFunctionLike(node.parent)) return assignments(node);
  return [];
}

/** What the function of a compiled enum does: one assignment a statement, or all in one where it is minified. */
function assignments({ statements }: ts.Block): ts.Node[] {
  const waiting: ts.Node[] = statements
    .filter(ts.isExpressionStatement)
    .map((one) => one.expression);
  const found: ts.Node[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (ts.isBinaryExpression(node) && isComma(node)) waiting.push(node.left, node.right);
    else found.push(node);
  }
  return found.reverse();
}

function isComma({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.CommaToken;
}

interface Visit {
  node: ts.Node;
  names: readonly string[];
}
