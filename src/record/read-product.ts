import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Reporter } from '../report/reporter.ts';
import { productSchema, type Product } from './schemas/product.ts';
import { checkLines } from './check-characters.ts';
import type { Files } from './files.ts';

/** A product's description out of its `product.yaml`, or null where it cannot be used. */
export function readProduct(files: Files, file: string, reporter: Reporter): Product | null {
  const text = files.get(file);
  if (text === undefined) {
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
    return null;
  }
  checkLines(text, file, reporter);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message: plain(message) })),
    ...aliases(document),
  ];
  for (const { offset, message } of errors)
    reporter.report('invalid-yaml', placeAt(offset), message);
  if (errors.length > 0) return null;
  const result = productSchema.safeParse(document.toJS());
  const issues = result.success ? repeatedIds(result.data) : result.error.issues;
  for (const issue of issues) {
    const what = issue.path.length > 0 ? `The value of \`${issue.path.join('.')}\`` : 'The file';
    reporter.report(
      'invalid-value',
      placeAt(nearestOffset(document, issue)),
      `${what} ${sentence(issue.message)}.`,
    );
  }
  return result.success && issues.length === 0 ? result.data : null;
}

/** `"Map keys must be unique at line 2, column 1:\n…" → "Map keys must be unique."` */
function plain(message: string): string {
  if (message.includes('multiple documents'))
    return 'The file holds a second document behind `---`.';
  return `${message.replace(/(?: at line|\n)[\s\S]*$/, '').replace(/\.$/, '')}.`;
}

/** A description has no need of aliases, and they can be undefined or grow without bounds. */
function aliases(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_key, node) {
      const { source } = node;
      for (const offset of startOf(node))
        found.push({
          offset,
          message: `The alias \`*${source}\` stands where a value should be written out.`,
        });
    },
  });
  return found;
}

function repeatedIds({ categories, editions }: Product): Issue[] {
  return Object.entries({ categories, editions }).flatMap(([list, entries]) => {
    const ids = entries.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              path: [list, index, 'id'],
              message: `repeats \`${id}\`, which \`${list}.${ids.indexOf(id)}\` is called already`,
            },
          ],
    );
  });
}

/** `"Invalid option: expected one of "a"|"b"" → "is wrong: expected one of `a`, `b`"`, after the name of what it is about. */
function sentence(message: string): string {
  if (/^(?:is|repeats) /.test(message)) return message;
  if (message === 'Invalid URL') return 'is no address over https';
  const quoted = message.replace(/"([^"]*)"/g, '`$1`').replaceAll('`|`', '`, `');
  const unknown = /^Unrecognized keys?: (.*)$/.exec(quoted)?.[1];
  return unknown
    ? `has no place for ${unknown}`
    : `is wrong: ${quoted.replace(/^Invalid (?:input|option): /, '')}`;
}

/** Where the value at a path stands, or the key that should not be there; where there is none, its nearest ancestor. */
function nearestOffset(document: Document, { path, keys = [] }: Issue): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown =
      length > 0 ? document.getIn(path.slice(0, length), true) : document.contents;
    const items = isMap(node) ? node.items.map(({ key }) => key) : [];
    const [start] = [
      ...items.filter((key) => isScalar(key) && keys.includes(String(key.value))),
      node,
    ].flatMap(startOf);
    if (start !== undefined) return start;
  }
  return 0;
}

/** Where a node begins, if it is one and was written. */
function startOf(node: unknown): number[] {
  return isNode(node) && node.range ? [node.range[0]] : [];
}

interface Issue {
  path: readonly PropertyKey[];
  message: string;
  /** The keys that are not of the shape. */
  keys?: readonly string[];
}
