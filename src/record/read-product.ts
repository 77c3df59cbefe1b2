import { LineCounter, parseDocument } from 'yaml';
import type { Reporter } from '../report/reporter.ts';
import { productSchema, type Product } from '../schemas/product.ts';
import type { Files } from './files.ts';

/** A product's description out of its `product.yaml`, or null where it cannot be used. */
export function readProduct(files: Files, file: string, reporter: Reporter): Product | null {
  const text = files.get(file);
  if (text === undefined) {
    reporter.report('missing-file', { file, line: 1, column: 1 }, 'The file is missing.');
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line || 1, column: col || 1 };
  };
  for (const error of document.errors) {
    reporter.report('invalid-yaml', placeAt(error.pos[0]), `${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`);
  }
  if (document.errors.length > 0) return null;
  const result = productSchema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const offset = nearestOffset(document, issue.path);
    reporter.report('invalid-value', placeAt(offset), `\`${issue.path.join('.')}\`: ${issue.message}.`);
  }
  return null;
}

/** Where the value at a path stands; where there is none, its nearest ancestor. */
function nearestOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}
