import ts from 'typescript';

/** What a member of a list, a statement or an element declares as a constant. */
export function readScriptMember(
  node: ts.Node,
  file: ts.SourceFile,
  valueOf: (node: ts.Node) => bigint | undefined,
): ScriptMember | undefined {
  if (ts.isVariableStatement(node)) return fromVariable(node);
  if (ts.isBinaryExpression(node)) return fromCompiledEnum(node);
  if (ts.isObjectLiteralExpression(node)) return fromEntry(node);
  if (ts.isClassDeclaration(node)) return fromClass(node);
  if (ts.isPropertyDeclaration(node) && !isStatic(node)) return undefined;
  return isProperty(node) ? fromProperty(node) : undefined;

  function fromVariable({ declarationList }: ts.VariableStatement): ScriptMember | undefined {
    const [first] = declarationList.declarations;
    const given = first && valueNode(first);
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    if (!given || !isConst || !ts.isIdentifier(first.name)) return undefined;
    const at = first.name.getStart(file);
    return { name: first.name.text, at, value: valueOf(given), texts: [] };
  }

  function fromProperty(property: Property): ScriptMember | undefined {
    const name = keyOf(property.name);
    if (name === undefined) return undefined;
    // A number is named as it is written: `0x10`.
    const written = ts.isNumericLiteral(property.name) ? property.name.getText(file) : name;
    const key = { name: written, at: property.name.getStart(file) };
    const given = valueNode(property);
    if (!given) return { ...key, value: undefined, texts: [] };
    if (ts.isObjectLiteralExpression(given)) return fromEntry(given, key);
    if (ts.isStringLiteralLike(given) && /^-?\d{1,18}$/.test(name))
      return fromReversed(name, given);
    return { ...key, value: valueOf(given), texts: [] };
  }

  /** `E[E["Success"] = 0] = "Success"` */
  function fromCompiledEnum({ left, right }: ts.BinaryExpression): ScriptMember | undefined {
    const inner = ts.isElementAccessExpression(left) ? left.argumentExpression : left;
    if (!ts.isBinaryExpression(inner) || !ts.isStringLiteralLike(right)) return undefined;
    const place = inner.left.getText(file).lastIndexOf(right.text);
    if (place === -1) return undefined;
    const at = inner.left.getStart(file) + place;
    return { name: right.text, at, value: valueOf(inner.right), texts: [] };
  }

  /** `{ name: "NOT_FOUND", code: 404, message: "…" }`, or the same without a name behind a key. */
  function fromEntry(
    entry: ts.ObjectLiteralExpression,
    key?: Pick<ScriptMember, 'name' | 'at'>,
  ): ScriptMember | undefined {
    const properties = entry.properties.filter(ts.isPropertyAssignment);
    const code = firstOf(properties, codeKeys);
    const value = code && valueOf(code);
    const strings = properties.map((one) => one.initializer).filter(ts.isStringLiteralLike);
    const own = strings.find((one) => one === firstOf(properties, nameKeys));
    const named = key ?? (own && { name: own.text, at: own.getStart(file) + 1 });
    if (value === undefined || !named) return undefined;
    const texts = strings.filter((one) => one !== own).map(({ text }) => text);
    return { ...named, value, texts, isBare: !key, entry };
  }

  /** A class for each error: its code a property, or what it hands to the class that it extends. */
  function fromClass({ name, members }: ts.ClassDeclaration): ScriptMember | undefined {
    const own = members.filter(ts.isPropertyDeclaration).filter((one) => !isStatic(one));
    const given = superArguments(members);
    const code = firstOf(own, codeKeys);
    // Of two numbers nothing tells which is the code; one behind a text is often a state of HTTP.
    const [value, ...others] = (code ? [code] : given).map(valueOf);
    const isOnly = others.every((other) => other === undefined);
    if (value === undefined || !isOnly || !name) return undefined;
    const texts = [firstOf(own, textKeys), ...given]
      .filter((one) => one !== undefined)
      .filter(ts.isStringLiteralLike)
      .map(({ text }) => text);
    return { name: name.text, at: name.getStart(file), value, texts: texts.slice(0, 1) };
  }

  /** `{ 4000: "Blocked" }`, or `{ 4000: "CHAT_BLOCKED" }`, which names the code. */
  function fromReversed(key: string, node: ts.StringLiteralLike): ScriptMember {
    const { text } = node;
    const isName = /^[a-z_]\w*$/i.test(text) && /[_A-Z]/.test(text.slice(1));
    const own = { value: BigInt(key), at: node.getStart(file) + 1, isBare: true };
    return isName ? { ...own, name: text, texts: [] } : { ...own, name: '', texts: [text] };
  }
}

/** What stands behind a name; a declaration file writes a constant's value as its type: `readonly Success: 0`. */
function valueNode(node: Property | ts.VariableDeclaration): ts.Node | undefined {
  const type = 'type' in node ? node.type : undefined;
  const literal = type && ts.isLiteralTypeNode(type) ? type.literal : undefined;
  return ts.isPropertySignature(node) ? literal : (node.initializer ?? literal);
}

/** The value of the first key that one of the properties has. */
function firstOf(
  properties: readonly (ts.PropertyAssignment | ts.PropertyDeclaration)[],
  keys: readonly string[],
): ts.Expression | undefined {
  return keys
    .map((key) => properties.find(({ name }) => keyOf(name) === key)?.initializer)
    .find((found) => found !== undefined);
}

/** `super(20101, "Invalid")` in the constructor of a class */
function superArguments(members: readonly ts.ClassElement[]): readonly ts.Node[] {
  const [first] = members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
  const call = first && ts.isExpressionStatement(first) ? first.expression : undefined;
  const isSuper =
    call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword;
  return isSuper ? call.arguments : [];
}

function keyOf(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function isProperty(node: ts.Node): node is Property {
  return (
    ts.isEnumMember(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node)
  );
}

const codeKeys = ['code', 'errorCode', 'errCode', 'errno'];
const textKeys = ['description', 'message'];
const nameKeys = ['name', 'key', 'symbol', 'id'];

/** What one node declares. */
export interface ScriptMember {
  name: string;
  at: number;
  value: bigint | undefined;
  texts: string[];
  /** Its name is written nowhere behind that of the list. */
  isBare?: boolean;
  /** The object whose properties it is made of. */
  entry?: ts.Node;
}

type Property =
  ts.EnumMember | ts.PropertyAssignment | ts.PropertySignature | ts.PropertyDeclaration;
