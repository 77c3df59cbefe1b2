import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { report } from '../report/report.ts';
import { wordIssue } from './word-issue.ts';

/** What a YAML text holds, by a schema; or null where it cannot be used, which is reported. */
export function readYaml<T>(
  file: VFile,
  { text, linesBefore = 0 }: { text: string; linesBefore?: number },
  schema: z.ZodType<T>,
  issuesOf: (data: T) => YamlIssue[] = () => [],
): T | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const errors = [
    ...document.errors.map(({ pos, message }) => ({ offset: pos[0], message: plain(message) })),
    ...aliases(document),
  ];
  for (const { offset, message } of errors) report(file, 'invalid-yaml', placeAt(offset), message);
  if (errors.length > 0) return null;
  const { data, error } = schema.safeParse(document.toJS(), { error: wordIssue });
  const issues = error ? error.issues : issuesOf(data);
  for (const issue of issues) {
    const what = issue.path.length > 0 ? `The value of \`${issue.path.join('.')}\`` : 'The file';
    const place = placeAt(nearestOffset(document, issue));
    report(file, 'invalid-value', place, `${what} ${issue.message}.`);
  }
  return error || issues.length > 0 ? null : data;
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
function nearestOffset(document: Document, { path, keys = [] }: YamlIssue): number {
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

/** What does not fit, worded to stand behind the name of the value at that path. */
export interface YamlIssue {
  path: readonly PropertyKey[];
  message: string;
  /** The keys that are not of the shape. */
  keys?: readonly string[];
}
