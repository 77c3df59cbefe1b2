import { parse } from 'yaml';
import { extractCodes, type CodeRow } from '../extract-codes.ts';
import { parseDocument } from '../parse-document.ts';
import type { ApiPage } from './read-api-page.ts';

/** Whether a text is an OpenAPI description in YAML. */
export function isOpenApi(text: string): boolean {
  return /^\s*openapi: *["']?3\./.test(text);
}

/**
 * The calls that an OpenAPI description is about, by the values that its query may have for `Action`, and the codes of
 * the tables that stand in its texts: `enum: [SendPeerMessage]` → `SendPeerMessage`.
 */
export function readOpenApi(text: string): ApiPage {
  const document: unknown = parse(text);
  const commands = new Set<string>();
  const rows: CodeRow[] = [];
  walk(document, (node) => {
    if (node['name'] === 'Action' && node['in'] === 'query')
      for (const action of actionsOf(node['schema'])) commands.add(action);
    if (typeof node['description'] === 'string' && node['description'].includes('\n'))
      rows.push(...extractCodes(parseDocument(node['description'])));
  });
  return { commands: [...commands], rows };
}

function actionsOf(schema: unknown): string[] {
  const values: unknown = isNode(schema) ? schema['enum'] : [];
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

/** Every mapping of a document, outermost first. */
function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Node = Record<string, unknown>;
