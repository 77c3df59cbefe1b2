import ts from 'typescript';

/** A member of a list, a statement or an element that declares a constant; `isPlain` counts on from the one before. */
export function readScriptMember(
  node: ts.Node,
  file: ts.SourceFile,
  valueOf: (node: ts.Node) => bigint | undefined,
): ScriptMember | undefined {
  if (ts.isVariableStatement(node)) return fromVariable(node);
  if (ts.isBinaryExpression(node)) return fromCompiledEnum(node);
  if (ts.isObjectLiteralExpression(node)) return fromEntry(node, node);
  if (ts.isClassDeclaration(node)) return fromClass(node);
  if (ts.isPropertyDeclaration(node) && !isStatic(node)) return undefined;
  if (!isMember(node)) return undefined;
  const own = 'initializer' in node ? node.initializer : undefined;
  const given = own ?? ('type' in node ? literalOf(node.type) : undefined);
  const key = keyOf(node.name);
  if (key === undefined) return undefined;
  const at = node.name.getStart(file);
  if (!given) return { name: key, at, value: undefined, isPlain: ts.isEnumMember(node), texts: [] };
  if (ts.isObjectLiteralExpression(given)) {
    const entry = fromEntry(given, node);
    return entry && { ...entry, name: key, at, texts: [...entry.texts] };
  }
  if (ts.isStringLiteralLike(given) && /^-?\d{1,18}$/.test(key)) return fromReversed(key, given);
  return { name: key, at, value: valueOf(given), isPlain: false, texts: [] };

  function fromVariable({ declarationList }: ts.VariableStatement): ScriptMember | undefined {
    const [first] = declarationList.declarations;
    const given = first?.initializer ?? literalOf(first?.type);
    const isConst = (declarationList.flags & ts.NodeFlags.Const) !== 0;
    if (!first || !given || !isConst || !ts.isIdentifier(first.name)) return undefined;
    const at = first.name.getStart(file);
    return { name: first.name.text, at, value: valueOf(given), isPlain: false, texts: [] };
  }

  /** `E[E["Success"] = 0] = "Success"` */
  function fromCompiledEnum(assignment: ts.BinaryExpression): ScriptMember | undefined {
    if (!ts.isElementAccessExpression(assignment.left)) return undefined;
    const inner = assignment.left.argumentExpression;
    if (!ts.isBinaryExpression(inner) || !ts.isStringLiteralLike(assignment.right))
      return undefined;
    const { left, right } = inner;
    const name = ts.isElementAccessExpression(left) ? left.argumentExpression : undefined;
    const key = ts.isPropertyAccessExpression(left) ? left.name : name;
    const at = key && key.getStart(file) + (ts.isStringLiteralLike(key) ? 1 : 0);
    if (at === undefined || !left.getText(file).includes(assignment.right.text)) return undefined;
    return { name: assignment.right.text, at, value: valueOf(right), isPlain: false, texts: [] };
  }

  /** `{ name: "NOT_FOUND", code: 404, message: "…" }`, whose name may also be the key that it stands behind. */
  function fromEntry(object: ts.ObjectLiteralExpression, of: ts.Node): ScriptMember | undefined {
    const given = new Map(
      object.properties.filter(ts.isPropertyAssignment).map((property) => {
        return [keyOf(property.name) ?? '', property.initializer] as const;
      }),
    );
    const code = CODE_KEYS.map((key) => given.get(key)).find((found) => found !== undefined);
    const value = code && valueOf(code);
    const name = NAME_KEYS.map((key) => given.get(key)).find((found) => found !== undefined);
    const own = name && ts.isStringLiteralLike(name) ? name : undefined;
    if (value === undefined || (of === object && !own)) return undefined;
    const texts = [...given.values()].filter(ts.isStringLiteralLike).filter((text) => text !== own);
    return {
      ...{ name: own?.text ?? '', at: own ? own.getStart(file) + 1 : of.getStart(file), value },
      ...{
        isPlain: false,
        isBare: of === object,
        texts: texts.map(({ text }) => text),
        entry: object,
      },
    };
  }

  /** A class for each error: its code a property, or what it hands to the class that it extends. */
  function fromClass(declared: ts.ClassDeclaration): ScriptMember | undefined {
    const properties = declared.members.filter(ts.isPropertyDeclaration);
    const find = (keys: readonly string[]): ts.Node | undefined =>
      properties.find((one) => !isStatic(one) && keys.includes(keyOf(one.name) ?? ''))?.initializer;
    const given = superArguments(declared);
    const own = find(CODE_KEYS);
    // Of two numbers, such as a state of HTTP and a code, nothing tells which is the code.
    const numbers = own ? [valueOf(own)] : given.map(valueOf);
    const value = numbers.filter(isKnown).length === 1 ? numbers[0] : undefined;
    const texts = [find(TEXT_KEYS), ...given].filter((one) => one !== undefined);
    if (value === undefined || !declared.name) return undefined;
    const [text] = texts.filter(ts.isStringLiteralLike);
    const at = declared.name.getStart(file);
    return { name: declared.name.text, at, value, isPlain: false, texts: text ? [text.text] : [] };
  }

  /** `{ 4000: "Blocked" }`, or `{ 4000: "CHAT_BLOCKED" }`, which names the code. */
  function fromReversed(key: string, text: ts.StringLiteralLike): ScriptMember {
    const isName = /^[a-z_]\w*$/i.test(text.text) && /[_A-Z]/.test(text.text.slice(1));
    const at = text.getStart(file) + 1;
    const own = { at, value: BigInt(key), isPlain: false, isBare: true };
    return { ...own, name: isName ? text.text : '', texts: isName ? [] : [text.text] };
  }
}

/** `readonly Success: 0` is how a declaration file writes a constant's value. */
function literalOf(type: ts.TypeNode | undefined): ts.Expression | undefined {
  if (!type || !ts.isLiteralTypeNode(type)) return undefined;
  return type.literal.kind === ts.SyntaxKind.NullKeyword
    ? undefined
    : (type.literal as ts.Expression);
}

/** `super(20101, "Invalid")` in the constructor of a class */
function superArguments({ members }: ts.ClassDeclaration): readonly ts.Node[] {
  const [first] = members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
  const call = first && ts.isExpressionStatement(first) ? first.expression : undefined;
  const isSuper =
    call && ts.isCallExpression(call) && call.expression.kind === ts.SyntaxKind.SuperKeyword;
  return isSuper ? call.arguments : [];
}

function isKnown(value: bigint | undefined): value is bigint {
  return value !== undefined;
}

function keyOf(name: ts.Node): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

function isMember(
  node: ts.Node,
): node is ts.EnumMember | ts.PropertyAssignment | ts.PropertySignature | ts.PropertyDeclaration {
  return (
    ts.isEnumMember(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node)
  );
}

const CODE_KEYS = ['code', 'errorCode', 'errCode', 'errno'];
const TEXT_KEYS = ['description', 'message'];
const NAME_KEYS = ['name', 'key', 'symbol', 'id'];

/** What one node declares. */
export interface ScriptMember {
  name: string;
  at: number;
  value: bigint | undefined;
  isPlain: boolean;
  texts: string[];
  /** Its name is written nowhere behind that of the list. */
  isBare?: boolean;
  /** The object whose properties it is made of. */
  entry?: ts.Node;
}
