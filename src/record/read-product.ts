import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { report } from '../report/report.ts';
import { checkLines } from './check-characters.ts';
import { productIssues } from './product-issues.ts';
import { productSchema, type Product } from './schemas/product.ts';
import { wordIssue } from './word-issue.ts';

/** A product's description out of its `product.yaml`, or null where it cannot be used. */
export function readProduct(file: VFile): Product | null {
  if (file.value === undefined) return null;
  checkLines(file);
  const lineCounter = new LineCounter();
  const document = parseDocument(String(file), { lineCounter });
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message: plain(message) })),
    ...aliases(document),
  ];
  for (const { offset, message } of errors) report(file, 'invalid-yaml', placeAt(offset), message);
  if (errors.length > 0) return null;
  const { data, error } = productSchema.safeParse(document.toJS(), { error: wordIssue });
  const issues = data ? productIssues(data) : error.issues;
  for (const issue of issues) {
    const what = issue.path.length > 0 ? `The value of \`${issue.path.join('.')}\`` : 'The file';
    const place = placeAt(nearestOffset(document, issue));
    report(file, 'invalid-value', place, `${what} ${issue.message}.`);
  }
  return data && issues.length === 0 ? data : null;
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
